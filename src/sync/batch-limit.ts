/** Facts a batch may have at first, at most and at least. */
export const firstBatchLimit = 50;
const largestBatchLimit = 500;

/** JSON bytes of a batch: about 256 kB once compressed, a quarter of what the bureau takes. */
export const batchMaxBytes = 700_000;

/** A batch that went through whole lets the next one be twice as large, up to 500 facts. */
export const grow = (limit: number): number => Math.min(largestBatchLimit, limit * 2);

/** After a 413 or a time-out; never under one fact. */
export const halve = (limit: number): number => Math.max(1, Math.floor(limit / 2));
