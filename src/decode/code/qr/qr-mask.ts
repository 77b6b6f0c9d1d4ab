type Mask = (row: number, column: number) => boolean;

/** The eight data masks; where one holds, the bit is turned over (ISO/IEC 18004 table 10). */
const masks: readonly Mask[] = [
  (row, column) => (row + column) % 2 === 0,
  (row) => row % 2 === 0,
  (_, column) => column % 3 === 0,
  (row, column) => (row + column) % 3 === 0,
  (row, column) => (Math.floor(row / 2) + Math.floor(column / 3)) % 2 === 0,
  (row, column) => ((row * column) % 2) + ((row * column) % 3) === 0,
  (row, column) => (((row * column) % 2) + ((row * column) % 3)) % 2 === 0,
  (row, column) => (((row + column) % 2) + ((row * column) % 3)) % 2 === 0,
];

/** Whether mask `mask` (0 … 7) turns over the bit at that place. */
export const isMasked = (mask: number, row: number, column: number): boolean =>
  masks[mask]?.(row, column) ?? false;
