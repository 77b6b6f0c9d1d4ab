import type { Point } from '../decoded-code';

/** A plane projective map: x' = (a x + b y + c) / (g x + h y + 1), y' = (d x + e y + f) / (g x + h y + 1). */
export interface Homography {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
  readonly g: number;
  readonly h: number;
}

/** Solves `rows` (each n coefficients and a right side) by elimination with pivots; `undefined` when it has no one answer. */
export const solveLinear = (rows: number[][]): readonly number[] | undefined => {
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    let best = column;
    for (let row = column + 1; row < size; row += 1)
      if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0)) best = row;
    const pivot = rows[best];
    const displaced = rows[column];
    const scale = pivot?.[column] ?? 0;
    if (pivot === undefined || displaced === undefined || Math.abs(scale) < 1e-12) return undefined;
    rows[best] = displaced;
    const unit = pivot.map((value) => value / scale);
    rows[column] = unit;
    for (let row = 0; row < size; row += 1) {
      const target = rows[row];
      const factor = target?.[column] ?? 0;
      if (row === column || target === undefined || factor === 0) continue;
      rows[row] = target.map((value, index) => value - factor * (unit[index] ?? 0));
    }
  }
  return rows.map((row) => row[size] ?? 0);
};

/** The map that takes each of four points to its partner; `undefined` when three of them lie on a line. */
export const homographyOf = (
  from: readonly Point[],
  to: readonly Point[],
): Homography | undefined => {
  const rows = from.flatMap(({ x, y }, index) => {
    const { x: u, y: v } = to[index] ?? { x: 0, y: 0 };
    return [
      [x, y, 1, 0, 0, 0, -x * u, -y * u, u],
      [0, 0, 0, x, y, 1, -x * v, -y * v, v],
    ];
  });
  if (rows.length !== 8) return undefined;
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = solveLinear(rows) ?? [];
  const flat = { a, b, c, d, e, f, g, h };
  return a === 0 && b === 0 && d === 0 && e === 0 ? undefined : flat;
};

/** Where the map takes a point. */
export const applyHomography = (map: Homography, x: number, y: number): Point => {
  const w = map.g * x + map.h * y + 1;
  return { x: (map.a * x + map.b * y + map.c) / w, y: (map.d * x + map.e * y + map.f) / w };
};
