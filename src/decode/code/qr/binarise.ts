import { boxMean, integralOf } from '../geometry/integral-image';
import type { LumaImage } from '../luma-image';
import type { BitImage } from './finder-search';

/**
 * Dark where a pixel is darker than its surroundings by more than noise (after Bradley and Roth 2007). `radius` of the
 * surroundings in pixels: a small one finds small codes in shadow and glare, a large one keeps big finders whole.
 */
export const binarise = (image: LumaImage, radius: number, bias = 0.94): BitImage => {
  const { width, height, data } = image;
  const integral = integralOf(image);
  const bits = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = y * width + x;
      const mean = boxMean(integral, x, y, radius);
      bits[at] = (data[at] ?? 0) < mean * bias - 1 ? 1 : 0;
    }
  return { width, height, bits };
};

export const inverted = ({ width, height, bits }: BitImage): BitImage => ({
  width,
  height,
  bits: bits.map((bit) => 1 - bit),
});
