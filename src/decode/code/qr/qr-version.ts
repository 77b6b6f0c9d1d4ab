/** Error correction levels in the order of their two format bits (ISO/IEC 18004 table 12): M, L, H, Q. */
export const levelsByBits = ['M', 'L', 'H', 'Q'] as const;
export type QrLevel = (typeof levelsByBits)[number];

/** Blocks and all check codewords of each version, 1 to 40 (ISO/IEC 18004 table 9). */
const blocks: Readonly<Record<QrLevel, readonly number[]>> = {
  L: [
    1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8, 8, 9, 9, 10, 12, 12, 12, 13, 14, 15,
    16, 17, 18, 19, 19, 20, 21, 22, 24, 25,
  ],
  M: [
    1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23, 25,
    26, 28, 29, 31, 33, 35, 37, 38, 40, 43, 45, 47, 49,
  ],
  Q: [
    1, 1, 2, 2, 4, 4, 6, 6, 8, 8, 8, 10, 12, 16, 12, 17, 16, 18, 21, 20, 23, 23, 25, 27, 29, 34, 34,
    35, 38, 40, 43, 45, 48, 51, 53, 56, 59, 62, 65, 68,
  ],
  H: [
    1, 1, 2, 4, 4, 4, 5, 6, 8, 8, 11, 11, 16, 16, 18, 16, 19, 21, 25, 25, 25, 34, 30, 32, 35, 37,
    40, 42, 45, 48, 51, 54, 57, 60, 63, 66, 70, 74, 77, 81,
  ],
};

const checks: Readonly<Record<QrLevel, readonly number[]>> = {
  L: [
    7, 10, 15, 20, 26, 36, 40, 48, 60, 72, 80, 96, 104, 120, 132, 144, 168, 180, 196, 224, 224, 252,
    270, 300, 312, 336, 360, 390, 420, 450, 480, 510, 540, 570, 570, 600, 630, 660, 720, 750,
  ],
  M: [
    10, 16, 26, 36, 48, 64, 72, 88, 110, 130, 150, 176, 198, 216, 240, 280, 308, 338, 364, 416, 442,
    476, 504, 560, 588, 644, 700, 728, 784, 812, 868, 924, 980, 1036, 1064, 1120, 1204, 1260, 1316,
    1372,
  ],
  Q: [
    13, 22, 36, 52, 72, 96, 108, 132, 160, 192, 224, 260, 288, 320, 360, 408, 448, 504, 546, 600,
    644, 690, 750, 810, 870, 952, 1020, 1050, 1140, 1200, 1290, 1350, 1440, 1530, 1590, 1680, 1770,
    1860, 1950, 2040,
  ],
  H: [
    17, 28, 44, 64, 88, 112, 130, 156, 192, 224, 264, 308, 352, 384, 432, 480, 532, 588, 650, 700,
    750, 816, 900, 960, 1050, 1110, 1200, 1260, 1350, 1440, 1530, 1620, 1710, 1800, 1890, 1980,
    2100, 2220, 2310, 2430,
  ],
};

/** How a version's codewords are cut into blocks at a level. */
export interface QrBlocks {
  readonly count: number;
  readonly checksEach: number;
  /** Data codewords of the shorter blocks; the last `longer` blocks have one more. */
  readonly dataEach: number;
  readonly longer: number;
}

/** Modules along a side: 21 for version 1, 177 for version 40. */
export const sideOf = (version: number): number => 17 + 4 * version;

/** Rows and columns of the alignment patterns' centres (ISO/IEC 18004 Annex E). */
export const alignmentCentres = (version: number): readonly number[] => {
  if (version < 2) return [];
  const count = Math.floor(version / 7) + 2;
  const last = sideOf(version) - 7;
  const step = version === 32 ? 26 : Math.ceil((last - 6) / (count - 1) / 2) * 2;
  return Array.from({ length: count }, (_, index) =>
    index === 0 ? 6 : last - step * (count - 1 - index),
  );
};

/** All codewords of a version: the modules that no pattern takes, by eights. */
export const codewordsOf = (version: number): number => {
  const side = sideOf(version);
  const centres = alignmentCentres(version).length;
  const alignment = centres === 0 ? 0 : (centres * centres - 3) * 25 - 2 * (centres - 2) * 5;
  const patterns = 3 * 64 + 2 * (side - 16) + alignment + 31 + (version >= 7 ? 36 : 0);
  return (side * side - patterns) >> 3;
};

export const blocksOf = (version: number, level: QrLevel): QrBlocks => {
  const count = blocks[level][version - 1] ?? 1;
  const checksEach = (checks[level][version - 1] ?? 0) / count;
  const all = codewordsOf(version);
  return {
    count,
    checksEach,
    dataEach: Math.floor(all / count) - checksEach,
    longer: all % count,
  };
};
