/** Brightness alone, 0 black to 255 white, row by row. */
export interface Luminance {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** From RGBA by the weights of Rec. ITU-R BT.601, as JPEG has them. */
export const luminanceOf = (rgba: Uint8ClampedArray, width: number, height: number): Luminance => {
  const data = new Uint8ClampedArray(width * height);
  for (let at = 0; at < data.length; at += 1) {
    const [red = 0, green = 0, blue = 0] = [rgba[4 * at], rgba[4 * at + 1], rgba[4 * at + 2]];
    data[at] = 0.299 * red + 0.587 * green + 0.114 * blue;
  }
  return { width, height, data };
};
