import type { Point } from '../decoded-code';

/**
 * A grid laid over a symbol: its four corners (x, y each, clockwise from the symbol's own top left) and how far each edge
 * bulges in its middle (top, bottom, left, right; x, y each). Corners alone give the perspective of a flat code; the
 * bulges that of one on a can or a bent sheet.
 */
export type GridWarp = Float64Array;

export const warpSize = 16;

export const warpOfCorners = (corners: readonly Point[]): GridWarp => {
  const warp = new Float64Array(warpSize);
  corners.forEach(({ x, y }, index) => {
    warp[2 * index] = x;
    warp[2 * index + 1] = y;
  });
  return warp;
};

export const cornersOfWarp = (warp: GridWarp): readonly Point[] =>
  [0, 2, 4, 6].map((index) => ({ x: warp[index] ?? 0, y: warp[index + 1] ?? 0 }));

/** Unit square to quad in closed form (Heckbert 1989): eight numbers, the ninth being 1. */
const coefficients = new Float64Array(8);
const solveUnitSquare = (w: GridWarp): void => {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = w;
  const sx = x0 - x1 + x2 - x3;
  const sy = y0 - y1 + y2 - y3;
  const dx1 = x1 - x2;
  const dx2 = x3 - x2;
  const dy1 = y1 - y2;
  const dy2 = y3 - y2;
  const det = dx1 * dy2 - dx2 * dy1 || 1e-9;
  const g = (sx * dy2 - dx2 * sy) / det;
  const h = (dx1 * sy - sx * dy1) / det;
  coefficients[0] = x1 - x0 + g * x1;
  coefficients[1] = x3 - x0 + h * x3;
  coefficients[2] = x0;
  coefficients[3] = y1 - y0 + g * y1;
  coefficients[4] = y3 - y0 + h * y3;
  coefficients[5] = y0;
  coefficients[6] = g;
  coefficients[7] = h;
};

/**
 * Places of the modules `places` (row × side + column) under the warp, written into `xs` and `ys`. Modules' middles are
 * meant.
 */
export const placeModules = (
  warp: GridWarp,
  side: number,
  places: Int32Array,
  xs: Float32Array,
  ys: Float32Array,
): void => {
  solveUnitSquare(warp);
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = coefficients;
  const [topX = 0, topY = 0, bottomX = 0, bottomY = 0] = warp.subarray(8, 12);
  const [leftX = 0, leftY = 0, rightX = 0, rightY = 0] = warp.subarray(12, 16);
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] ?? 0;
    const row = (place / side) | 0;
    const s = (place - row * side + 0.5) / side;
    const t = (row + 0.5) / side;
    const w = 1 / (g * s + h * t + 1);
    const alongS = 4 * s * (1 - s);
    const alongT = 4 * t * (1 - t);
    xs[index] =
      (a * s + b * t + c) * w +
      alongS * (topX * (1 - t) + bottomX * t) +
      alongT * (leftX * (1 - s) + rightX * s);
    ys[index] =
      (d * s + e * t + f) * w +
      alongS * (topY * (1 - t) + bottomY * t) +
      alongT * (leftY * (1 - s) + rightY * s);
  }
};
