/** Ten minutes after filing, ms, in which a submission with money in it can be taken back at the counter. */
export const withdrawWindowMs = 10 * 60_000;
