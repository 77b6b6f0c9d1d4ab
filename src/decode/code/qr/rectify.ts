import type { Point } from '../decoded-code';
import { applyHomography, type Homography, homographyOf } from '../geometry/homography';
import { cropAt } from '../geometry/resample';
import type { LumaImage } from '../luma-image';

/** A symbol straightened out: upright, so many pixels a module, with a margin around it. */
export interface Rectified {
  readonly image: LumaImage;
  /** Pixels a module. */
  readonly module: number;
  /** Pixels left of and above the symbol. */
  readonly margin: number;
  /** From the straightened picture to the picture it was taken from. */
  readonly toPicture: Homography;
}

const marginModules = 4;

const distance = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y);

const sidesOf = (corners: readonly Point[]): readonly number[] =>
  corners.map((corner, index) => distance(corner, corners[(index + 1) % 4] ?? corner));

const boxAround = (points: readonly Point[]) => ({
  left: Math.min(...points.map(({ x }) => x)) - 2,
  right: Math.max(...points.map(({ x }) => x)) + 2,
  top: Math.min(...points.map(({ y }) => y)) - 2,
  bottom: Math.max(...points.map(({ y }) => y)) + 2,
});

/** Corners of the straightened symbol, in its own pixels. */
export const squareOf = (margin: number, across: number): readonly Point[] => [
  { x: margin, y: margin },
  { x: margin + across, y: margin },
  { x: margin + across, y: margin + across },
  { x: margin, y: margin + across },
];

const sampleAt = ({ width, height, data }: LumaImage, x: number, y: number): number => {
  const fx = Math.min(width - 1.001, Math.max(0, x - 0.5));
  const fy = Math.min(height - 1.001, Math.max(0, y - 0.5));
  const x0 = Math.floor(fx);
  const y0 = Math.floor(fy);
  const at = y0 * width + x0;
  const tx = fx - x0;
  const ty = fy - y0;
  const upper = (data[at] ?? 0) * (1 - tx) + (data[at + 1] ?? 0) * tx;
  const lower = (data[at + width] ?? 0) * (1 - tx) + (data[at + width + 1] ?? 0) * tx;
  return upper * (1 - ty) + lower * ty;
};

/**
 * Straightens the symbol with these corners, `side` modules wide, to `module` pixels a module. What lies far too large in
 * the picture is shrunk first, so that no pixel is skipped. `undefined` when the corners span nothing.
 */
export const rectify = (
  picture: LumaImage,
  corners: readonly Point[],
  side: number,
  module: number,
): Rectified | undefined => {
  const margin = marginModules * module;
  const across = side * module;
  const toPicture = homographyOf(squareOf(margin, across), corners);
  const smallest = Math.min(...sidesOf(corners)) / side;
  if (toPicture === undefined || !(smallest > 0.7)) return undefined;
  const size = across + 2 * margin;
  const outline = squareOf(0, size).map(({ x, y }) => applyHomography(toPicture, x, y));
  const crop = cropAt(picture, boxAround(outline), Math.min(1, (1.3 * module) / smallest));
  if (crop === undefined) return undefined;
  const data = new Uint8Array(size * size);
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) {
      const at = applyHomography(toPicture, x + 0.5, y + 0.5);
      data[y * size + x] =
        sampleAt(crop.image, (at.x - crop.left) * crop.scale, (at.y - crop.top) * crop.scale) + 0.5;
    }
  return { image: { width: size, height: size, data }, module, margin, toPicture };
};
