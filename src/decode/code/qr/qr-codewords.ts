import { correctBlock } from './reed-solomon';
import type { QrLayout } from './qr-layout';
import { isMasked } from './qr-mask';
import { blocksOf, type QrLevel } from './qr-version';

interface SoftCodewords {
  readonly values: Uint8Array;
  /** Of each codeword: how sure its least sure bit is. */
  readonly sureness: Float32Array;
}

const softCodewords = (soft: Float32Array, layout: QrLayout, mask: number): SoftCodewords => {
  const count = layout.order.length >> 3;
  const values = new Uint8Array(count);
  const sureness = new Float32Array(count).fill(Number.POSITIVE_INFINITY);
  for (let bit = 0; bit < count * 8; bit += 1) {
    const place = layout.order[bit] ?? 0;
    const value = soft[place] ?? 0;
    const turned = isMasked(mask, Math.floor(place / layout.side), place % layout.side);
    const codeword = bit >> 3;
    if (value > 0 !== turned) values[codeword] = (values[codeword] ?? 0) | (0x80 >> (bit & 7));
    sureness[codeword] = Math.min(sureness[codeword] ?? 0, Math.abs(value));
  }
  return { values, sureness };
};

/** Places of each block's codewords in the interleaved stream, data first (ISO/IEC 18004 §7.6). */
const blockPlaces = (version: number, level: QrLevel): readonly (readonly number[])[] => {
  const { count, checksEach, dataEach, longer } = blocksOf(version, level);
  const firstLonger = count - longer;
  return Array.from({ length: count }, (_, block) => {
    const places = Array.from({ length: dataEach }, (_, index) => index * count + block);
    if (block >= firstLonger) places.push(dataEach * count + block - firstLonger);
    const start = dataEach * count + longer;
    for (let index = 0; index < checksEach; index += 1) places.push(start + index * count + block);
    return places;
  });
};

/** Check codewords that must be left over when erasures or many errors were used: what keeps a wrong read away. */
const spareChecks = 3;

/**
 * Corrects one block: first as it is; then, as Forney's generalised minimum distance decoding does (1966), with the least
 * sure codewords erased, two more each time. A result that used up nearly all checks isn't trusted.
 */
const correctSoftly = (
  block: Uint8Array,
  sureness: readonly number[],
  checks: number,
): Uint8Array | undefined => {
  const plain = correctBlock(block, checks);
  if (plain !== undefined && (plain.errors <= 1 || checks - 2 * plain.errors >= 1))
    return plain.codewords;
  const byDoubt = sureness.map((_, place) => place);
  byDoubt.sort((one, other) => (sureness[one] ?? 0) - (sureness[other] ?? 0));
  for (let erasures = 2; erasures <= checks - spareChecks; erasures += 2) {
    const corrected = correctBlock(block, checks, byDoubt.slice(0, erasures));
    if (corrected === undefined) continue;
    if (checks - erasures - 2 * corrected.errors >= spareChecks) return corrected.codewords;
  }
  return plain?.codewords;
};

/** The data codewords of a sampled symbol, put right block by block; `undefined` when a block can't be. */
export const dataCodewords = (
  soft: Float32Array,
  layout: QrLayout,
  level: QrLevel,
  mask: number,
): Uint8Array | undefined => {
  const { values, sureness } = softCodewords(soft, layout, mask);
  const { checksEach } = blocksOf(layout.version, level);
  const data: number[] = [];
  for (const places of blockPlaces(layout.version, level)) {
    const corrected = correctSoftly(
      Uint8Array.from(places, (place) => values[place] ?? 0),
      places.map((place) => sureness[place] ?? 0),
      checksEach,
    );
    if (corrected === undefined) return undefined;
    for (const codeword of corrected.subarray(0, places.length - checksEach)) data.push(codeword);
  }
  return Uint8Array.from(data);
};
