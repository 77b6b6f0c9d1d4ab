import { boxMean, integralOf, type IntegralImage } from '../geometry/integral-image';
import type { LumaImage } from '../luma-image';

/** How much darker (above 0) or lighter (below 0) each pixel's neighbourhood is than its wider surroundings. */
export interface ContrastField {
  readonly width: number;
  readonly height: number;
  readonly values: Float32Array;
  readonly integral: IntegralImage;
}

/**
 * `moduleSize` in pixels. Compared with what lies up to four modules around, since masking leaves about as many dark
 * modules as light ones there: a threshold that follows shadow and glare.
 */
export const contrastField = (image: LumaImage, moduleSize: number): ContrastField => {
  const integral = integralOf(image);
  const { width, height } = image;
  const near = Math.max(0, Math.round(moduleSize * 0.3 - 0.5));
  const far = Math.max(4, Math.round(moduleSize * 4));
  const values = new Float32Array(width * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      values[y * width + x] = boxMean(integral, x, y, far) - boxMean(integral, x, y, near);
  return { width, height, values, integral };
};

/** Between pixel centres; 0 outside. */
export const contrastAt = (
  { width, height, values }: ContrastField,
  x: number,
  y: number,
): number => {
  const fx = x - 0.5;
  const fy = y - 0.5;
  const x0 = Math.floor(fx);
  const y0 = Math.floor(fy);
  if (x0 < 0 || y0 < 0 || x0 >= width - 1 || y0 >= height - 1) return 0;
  const at = y0 * width + x0;
  const tx = fx - x0;
  const ty = fy - y0;
  const upper = (values[at] ?? 0) * (1 - tx) + (values[at + 1] ?? 0) * tx;
  const lower = (values[at + width] ?? 0) * (1 - tx) + (values[at + width + 1] ?? 0) * tx;
  return upper * (1 - ty) + lower * ty;
};
