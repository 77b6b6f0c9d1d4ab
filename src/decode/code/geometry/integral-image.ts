import type { LumaImage } from '../luma-image';

/** Sums over any upright box in four look-ups (Crow 1984). For pictures up to 16 million pixels. */
export interface IntegralImage {
  readonly width: number;
  readonly height: number;
  /** (width + 1) × (height + 1); at (x, y) the sum of all pixels left of x and above y. */
  readonly sums: Uint32Array;
}

export const integralOf = ({ width, height, data }: LumaImage): IntegralImage => {
  const stride = width + 1;
  const sums = new Uint32Array(stride * (height + 1));
  for (let y = 0; y < height; y += 1) {
    let row = 0;
    const above = y * stride + 1;
    const here = above + stride;
    const from = y * width;
    for (let x = 0; x < width; x += 1) {
      row += data[from + x] ?? 0;
      sums[here + x] = (sums[above + x] ?? 0) + row;
    }
  }
  return { width, height, sums };
};

/** Mean of the pixels at most `radius` (whole) away along either axis, cut at the picture's edge. */
export const boxMean = (
  { width, height, sums }: IntegralImage,
  x: number,
  y: number,
  radius: number,
): number => {
  const left = Math.max(0, x - radius);
  const right = Math.min(width, x + radius + 1);
  const top = Math.max(0, y - radius) * (width + 1);
  const bottom = Math.min(height, y + radius + 1) * (width + 1);
  const area = ((right - left) * (bottom - top)) / (width + 1);
  if (area <= 0) return 0;
  const sum =
    (sums[bottom + right] ?? 0) -
    (sums[bottom + left] ?? 0) -
    (sums[top + right] ?? 0) +
    (sums[top + left] ?? 0);
  return sum / area;
};
