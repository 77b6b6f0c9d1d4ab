import jsQR from 'jsqr';
import type { Rung } from './rung';
import { textOfBytes } from './text-of-bytes';

/** jsQR wants RGBA and makes grey of it again: the copy is small beside what it then does. */
const rgbaOf = (data: Uint8Array): Uint8ClampedArray => {
  const rgba = new Uint8ClampedArray(data.length * 4);
  for (let at = 0, to = 0; at < data.length; at += 1, to += 4) {
    const grey = data[at] ?? 0;
    rgba[to] = grey;
    rgba[to + 1] = grey;
    rgba[to + 2] = grey;
    rgba[to + 3] = 255;
  }
  return rgba;
};

/** jsQR: QR only, one code a picture. */
export const jsqrRung = (
  name: string,
  inversion: 'dontInvert' | 'attemptBoth' = 'dontInvert',
): Rung => ({
  name,
  read: ({ data, width, height }) => {
    const code = jsQR(rgbaOf(data), width, height, { inversionAttempts: inversion });
    if (code === null) return [];
    const { topLeftCorner, topRightCorner, bottomRightCorner, bottomLeftCorner } = code.location;
    const bytes = Uint8Array.from(code.binaryData);
    return [
      {
        format: 'QR_CODE',
        bytes,
        text: textOfBytes(bytes),
        decoder: name,
        corners: [topLeftCorner, topRightCorner, bottomRightCorner, bottomLeftCorner],
      },
    ];
  },
});
