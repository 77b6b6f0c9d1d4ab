import type { DecodedCode, Point } from '../decoded-code';
import { enlarge, shrink } from '../geometry/resample';
import type { LumaImage } from '../luma-image';
import { binarise, inverted } from './binarise';
import { findFinders } from './finder-search';
import { quadsOfFinders } from './finder-triples';
import type { QrQuad } from './qr-quad';
import { type Expired, readQuad } from './read-quad';

/** Lays grids over quads where a code was seen and couldn't be read, until one can. */
export const readQuads = (
  image: LumaImage,
  quads: readonly QrQuad[],
  decoder: string,
  expired: Expired,
): DecodedCode | undefined => {
  for (const quad of quads) {
    if (expired()) return undefined;
    const read = readQuad(image, quad, expired);
    if (read !== undefined)
      return { format: 'QR_CODE', ...read.message, decoder, corners: read.corners };
  }
  return undefined;
};

/** One way to look for finder patterns. */
export interface FinderView {
  /** Shrink by so much first; a half doubles the picture, for modules of hardly a pixel. */
  readonly factor: number;
  /** Of the surroundings that a pixel is compared with, pixels after shrinking. */
  readonly radius: number;
  /** How much darker than those a pixel must be: below 1. */
  readonly bias: number;
  /** Light codes on dark. */
  readonly inverted: boolean;
}

const enlarged = (quad: QrQuad, factor: number): QrQuad => ({
  ...quad,
  corners: quad.corners.map(({ x, y }): Point => ({ x: x * factor, y: y * factor })),
});

const scaledTo = (image: LumaImage, factor: number): LumaImage => {
  if (factor === 1) return image;
  return factor < 1 ? enlarge(image, Math.round(1 / factor)) : shrink(image, factor);
};

/** Quads spanned by finder patterns in one view of the picture, the least doubtful first. */
export const quadsInView = (image: LumaImage, view: FinderView): readonly QrQuad[] => {
  const seen = scaledTo(image, view.factor);
  const dark = binarise(seen, view.radius, view.bias);
  const bits = view.inverted ? inverted(dark) : dark;
  const finders = findFinders(bits, seen.height > 600 ? 2 : 1);
  return quadsOfFinders(bits, finders).map((quad) => ({
    ...enlarged(quad, view.factor),
    polarity: view.inverted ? -1 : 1,
  }));
};
