import { levelsByBits, type QrLevel } from './qr-version';

/** Level and mask pattern, with how well the sampled bits agree: 1 at best. */
export interface QrFormat {
  readonly level: QrLevel;
  readonly mask: number;
  readonly fit: number;
}

const generator = 0b10100110111;
const formatMask = 0b101010000010010;

/** The fifteen bits that stand for a level and mask, highest first (ISO/IEC 18004 Annex C). */
const formatWord = (data: number): number => {
  let rest = data << 10;
  for (let bit = 14; bit >= 10; bit -= 1) if ((rest >> bit) & 1) rest ^= generator << (bit - 10);
  return ((data << 10) | rest) ^ formatMask;
};

const words = Array.from({ length: 32 }, (_, data) => formatWord(data));

/** Places of both copies, highest bit first, as [row, column]; negative counts from the end. */
const copyAtCorner: readonly (readonly [number, number])[] = [
  ...[0, 1, 2, 3, 4, 5, 7, 8].map((column): readonly [number, number] => [8, column]),
  ...[7, 5, 4, 3, 2, 1, 0].map((row): readonly [number, number] => [row, 8]),
];
const copyAtEdges: readonly (readonly [number, number])[] = [
  ...[-1, -2, -3, -4, -5, -6, -7].map((row): readonly [number, number] => [row, 8]),
  ...[-8, -7, -6, -5, -4, -3, -2, -1].map((column): readonly [number, number] => [8, column]),
];

/**
 * The likeliest formats of a sampled symbol, best first: all 32 words are held against both copies at once, so that no
 * single wrong bit decides. `soft`: above 0 is dark, the larger the surer.
 */
export const likelyFormats = (soft: Float32Array, side: number): readonly QrFormat[] => {
  const at = ([row, column]: readonly [number, number]): number =>
    soft[(row < 0 ? side + row : row) * side + (column < 0 ? side + column : column)] ?? 0;
  const corner = copyAtCorner.map(at);
  const edges = copyAtEdges.map(at);
  const all = [...corner, ...edges].reduce((sum, value) => sum + Math.abs(value), 0) || 1;
  return words
    .map((word, data): QrFormat => {
      let agreement = 0;
      for (let bit = 0; bit < 15; bit += 1) {
        const sign = (word >> (14 - bit)) & 1 ? 1 : -1;
        agreement += sign * ((corner[bit] ?? 0) + (edges[bit] ?? 0));
      }
      return { level: levelsByBits[data >> 3] ?? 'M', mask: data & 7, fit: agreement / all };
    })
    .sort((one, other) => other.fit - one.fit);
};
