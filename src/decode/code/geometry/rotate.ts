import type { Point } from '../decoded-code';
import type { LumaImage } from '../luma-image';

/** A picture turned about its middle, with all of it still in view. */
export interface Turned {
  readonly image: LumaImage;
  /** From the turned picture back to the one it was. */
  back(point: Point): Point;
}

const paper = 200;

/** Turns by `radians`, taking the nearest pixel: for codes of bars, whose edges stay edges. */
export const turn = ({ width, height, data }: LumaImage, radians: number): Turned => {
  const cos = Math.cos(radians);
  const sin = Math.sin(radians);
  const w = Math.ceil(Math.abs(width * cos) + Math.abs(height * sin) - 1e-9);
  const h = Math.ceil(Math.abs(width * sin) + Math.abs(height * cos) - 1e-9);
  const back = ({ x, y }: Point): Point => ({
    x: width / 2 + (x - w / 2) * cos + (y - h / 2) * sin,
    y: height / 2 - (x - w / 2) * sin + (y - h / 2) * cos,
  });
  const out = new Uint8Array(w * h).fill(paper);
  for (let y = 0; y < h; y += 1)
    for (let x = 0; x < w; x += 1) {
      const from = back({ x: x + 0.5, y: y + 0.5 });
      const fromX = Math.floor(from.x);
      const fromY = Math.floor(from.y);
      if (fromX >= 0 && fromY >= 0 && fromX < width && fromY < height)
        out[y * w + x] = data[fromY * width + fromX] ?? paper;
    }
  return { image: { width: w, height: h, data: out }, back };
};
