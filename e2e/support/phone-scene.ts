import QRCode from 'qrcode';
import type { Point } from '../../src/decode/code/decoded-code';
import {
  applyHomography,
  type Homography,
  homographyOf,
} from '../../src/decode/code/geometry/homography';
import type { LumaImage } from '../../src/decode/code/luma-image';

/** Where a phone is held before the camera. Units: frame widths, radians, pixels of blur. */
export interface Pose {
  readonly centre: Point;
  readonly width: number;
  readonly turn: number;
  readonly tilt: number;
  readonly blur: number;
}

/** A phone's face in its own units, 9 wide and 16 high, with a code on it. */
export interface PhoneFace {
  /** Brightness 0–255 at a place on the face; `undefined` beside the phone. */
  shade(x: number, y: number): number | undefined;
}

const faceWidth = 9;
const faceHeight = 16;
const bezel = 0.35;

/** A white screen with the code in its middle, a title bar above and lines of text below, as an invoice app shows it. */
export const phoneFace = (text: string): PhoneFace => {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const side = 6;
  const left = (faceWidth - side) / 2;
  const top = 4;
  const module = side / modules.size;
  const onText = (x: number, y: number): boolean =>
    y > 11.2 && y < 14.6 && x > 1.4 && x < 7.4 && y % 0.7 < 0.28 && (x * 7 + y * 3) % 1.3 < 0.9;
  return {
    shade: (x, y) => {
      if (x < 0 || y < 0 || x >= faceWidth || y >= faceHeight) return undefined;
      const inside = Math.min(x, y, faceWidth - x, faceHeight - y);
      if (inside < bezel) return 24;
      if (y < 1.8) return 110;
      const column = Math.floor((x - left) / module);
      const row = Math.floor((y - top) / module);
      const inCode = column >= 0 && row >= 0 && column < modules.size && row < modules.size;
      if (inCode) return modules.get(row, column) ? 22 : 236;
      return onText(x, y) ? 90 : 236;
    },
  };
};

const faceCorners: readonly Point[] = [
  { x: 0, y: 0 },
  { x: faceWidth, y: 0 },
  { x: faceWidth, y: faceHeight },
  { x: 0, y: faceHeight },
];

/** From frame pixels to the face: the corners of the pose, its far edge shortened by the tilt. */
const faceFromFrame = (pose: Pose, frameWidth: number): Homography | undefined => {
  const scale = (pose.width * frameWidth) / faceWidth;
  const corners = faceCorners.map(({ x, y }) => {
    const dx = (x - faceWidth / 2) * scale;
    const dy = (y - faceHeight / 2) * scale * Math.cos(pose.tilt);
    const depth = 1 + (Math.sin(pose.tilt) * (faceHeight / 2 - y)) / 40;
    return {
      x: pose.centre.x * frameWidth + (dx * Math.cos(pose.turn) - dy * Math.sin(pose.turn)) / depth,
      y: pose.centre.y * frameWidth + (dx * Math.sin(pose.turn) + dy * Math.cos(pose.turn)) / depth,
    };
  });
  return homographyOf(corners, faceCorners);
};

const blurRows = ({ width, height, data }: LumaImage, radius: number): LumaImage => {
  const out = new Uint8Array(data.length);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      let sum = 0;
      for (let dx = -radius; dx <= radius; dx += 1)
        sum += data[y * width + Math.min(width - 1, Math.max(0, x + dx))] ?? 0;
      out[y * width + x] = sum / (2 * radius + 1);
    }
  return { width, height, data: out };
};

/** A frame with the phone in that pose over a desk; `noise` gives −1 … 1 for the sensor's grain. */
export const renderPhone = (
  face: PhoneFace,
  pose: Pose,
  size: { readonly width: number; readonly height: number },
  noise: () => number,
): LumaImage => {
  const map = faceFromFrame(pose, size.width);
  const data = new Uint8Array(size.width * size.height);
  for (let y = 0; y < size.height; y += 1)
    for (let x = 0; x < size.width; x += 1) {
      let sum = 0;
      for (const [dx, dy] of subpixels) {
        const at = map && applyHomography(map, x + dx, y + dy);
        sum +=
          (at && face.shade(at.x, at.y)) ?? 96 + 24 * Math.sin(x / 90) + (y % 47 < 2 ? -14 : 0);
      }
      data[y * size.width + x] = Math.max(0, Math.min(255, sum / subpixels.length + 5 * noise()));
    }
  const sharp = { ...size, data };
  return pose.blur > 0 ? blurRows(sharp, pose.blur) : sharp;
};

const subpixels: readonly (readonly [number, number])[] = [
  [0.25, 0.25],
  [0.75, 0.75],
];
