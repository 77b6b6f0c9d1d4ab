import type { DecodedCode } from './decoded-code';
import type { LumaImage } from './luma-image';
import type { Rung } from './rung';

/** The square in the middle of the picture, with `share` (0 … 1) of its shorter side as its own. */
export const centreOf = (
  image: LumaImage,
  share: number,
): { readonly image: LumaImage; readonly left: number; readonly top: number } => {
  const side = Math.max(1, Math.round(Math.min(image.width, image.height) * share));
  const left = (image.width - side) >> 1;
  const top = (image.height - side) >> 1;
  const data = new Uint8Array(side * side);
  for (let row = 0; row < side; row += 1) {
    const from = (top + row) * image.width + left;
    data.set(image.data.subarray(from, from + side), row * side);
  }
  return { image: { width: side, height: side, data }, left, top };
};

const moved = (code: DecodedCode, left: number, top: number): DecodedCode => ({
  ...code,
  corners: code.corners.map(({ x, y }) => ({ x: x + left, y: y + top })),
});

/** A rung that looks only where people aim. */
export const onCentre = (rung: Rung, share: number): Rung => ({
  name: rung.name,
  read: (whole) => {
    const { image, left, top } = centreOf(whole, share);
    return rung.read(image).map((code) => moved(code, left, top));
  },
});
