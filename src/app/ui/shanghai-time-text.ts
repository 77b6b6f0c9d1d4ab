const offsetMs = 8 * 3_600_000;

/** An ISO 8601 instant as people at the counter read it, Asia/Shanghai: `2025-02-03 08:15`. '' for no instant. */
export const shanghaiTimeText = (iso: string): string => {
  const at = Date.parse(iso);
  return Number.isNaN(at)
    ? ''
    : new Date(at + offsetMs).toISOString().slice(0, 16).replace('T', ' ');
};
