/** A picture in grey: one byte a pixel, row by row, no padding. */
export interface LumaImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Grey from RGBA (BT.601 weights, as cameras give their Y plane). Transparent pixels count as white paper. */
export const lumaFromRgba = (
  rgba: Uint8Array | Uint8ClampedArray,
  width: number,
  height: number,
): LumaImage => {
  const data = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < data.length; at += 1, from += 4) {
    const alpha = rgba[from + 3] ?? 255;
    const grey =
      ((rgba[from] ?? 0) * 77 + (rgba[from + 1] ?? 0) * 150 + (rgba[from + 2] ?? 0) * 29) >> 8;
    data[at] = alpha === 255 ? grey : 255 + (((grey - 255) * alpha) >> 8);
  }
  return { width, height, data };
};
