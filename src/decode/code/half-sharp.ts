import { shrink } from './geometry/resample';
import type { LumaImage } from './luma-image';

const smoothed = ({ width, height, data }: LumaImage): LumaImage => {
  const out = new Uint8Array(data.length);
  const rows = new Uint16Array(data.length);
  for (let at = 0; at < data.length; at += 1) {
    const x = at % width;
    const left = data[x > 0 ? at - 1 : at] ?? 0;
    const right = data[x < width - 1 ? at + 1 : at] ?? 0;
    rows[at] = left + 2 * (data[at] ?? 0) + right;
  }
  for (let at = 0; at < data.length; at += 1) {
    const above = rows[at >= width ? at - width : at] ?? 0;
    const below = rows[at < data.length - width ? at + width : at] ?? 0;
    out[at] = (above + 2 * (rows[at] ?? 0) + below) >> 4;
  }
  return { width, height, data: out };
};

/** Each pixel away from the mean of a wider neighbourhood: blur and veils grow less, edges steeper. */
const sharpened = (image: LumaImage, strength: number): LumaImage => {
  const blurred = smoothed(smoothed(image));
  const data = new Uint8ClampedArray(image.data.length);
  for (let at = 0; at < data.length; at += 1) {
    const value = image.data[at] ?? 0;
    data[at] = value + strength * (value - (blurred.data[at] ?? 0));
  }
  return { width: image.width, height: image.height, data: new Uint8Array(data.buffer) };
};

/**
 * Half the size, smoothed and then sharpened: noise and grain go, defocus is partly undone. Costs about what a read of
 * the whole picture costs and reads other pictures than that; loses small codes.
 */
export const halfSharp = (image: LumaImage): LumaImage => sharpened(smoothed(shrink(image, 2)), 2);
