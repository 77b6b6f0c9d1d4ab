import { contrastAt, type ContrastField } from './contrast-field';
import type { QrLayout } from './qr-layout';

/** Where each module's middle lies, row by row. */
export interface ModulePlaces {
  readonly xs: Float32Array;
  readonly ys: Float32Array;
}

/** One knot of the mesh: the modules that it moves, and how much of its own move each takes. */
interface Knot {
  readonly places: Int32Array;
  readonly shares: Float32Array;
}

const meshes = new Map<string, readonly Knot[]>();

/** Knots in `cells` + 1 rows and columns over the symbol, each pulling its surroundings like a tent. */
const meshOf = (side: number, cells: number): readonly Knot[] => {
  const key = `${side}/${cells}`;
  const made = meshes.get(key);
  if (made !== undefined) return made;
  const step = (side - 1) / cells;
  const knots: Knot[] = [];
  for (let knotRow = 0; knotRow <= cells; knotRow += 1)
    for (let knotColumn = 0; knotColumn <= cells; knotColumn += 1) {
      const places: number[] = [];
      const shares: number[] = [];
      for (let place = 0; place < side * side; place += 1) {
        const down = 1 - Math.abs(Math.floor(place / side) / step - knotRow);
        const across = 1 - Math.abs((place % side) / step - knotColumn);
        if (down <= 0 || across <= 0) continue;
        places.push(place);
        shares.push(down * across);
      }
      knots.push({ places: Int32Array.from(places), shares: Float32Array.from(shares) });
    }
  meshes.set(key, knots);
  return knots;
};

/** As `scoreGrid`, for the modules of one knot moved by (dx, dy). */
const scoreKnot = (
  field: ContrastField,
  { known }: QrLayout,
  { xs, ys }: ModulePlaces,
  knot: Knot,
  dx: number,
  dy: number,
  polarity: 1 | -1,
): number => {
  let score = 0;
  for (let index = 0; index < knot.places.length; index += 1) {
    const place = knot.places[index] ?? 0;
    const share = knot.shares[index] ?? 0;
    const value = contrastAt(field, (xs[place] ?? 0) + dx * share, (ys[place] ?? 0) + dy * share);
    const colour = known[place] ?? 0;
    score += colour === 0 ? 0.7 * Math.abs(value) : 1.5 * polarity * colour * value;
  }
  return score;
};

const directions: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
];

/**
 * Lets the grid give way in places, as crumpled paper and a wet label do: knots of a mesh are moved one after another as
 * long as their surroundings stand out more.
 */
export const fitMesh = (
  field: ContrastField,
  layout: QrLayout,
  start: ModulePlaces,
  polarity: 1 | -1,
  module: number,
): ModulePlaces => {
  const places = { xs: start.xs.slice(), ys: start.ys.slice() };
  const cells = Math.max(2, Math.round(layout.side / 7));
  const knots = meshOf(layout.side, cells);
  for (const part of [0.5, 0.25, 0.25, 0.12])
    for (const knot of knots) {
      let best = scoreKnot(field, layout, places, knot, 0, 0, polarity);
      for (const [right, down] of directions) {
        const dx = right * part * module;
        const dy = down * part * module;
        const score = scoreKnot(field, layout, places, knot, dx, dy, polarity);
        if (score <= best) continue;
        for (let index = 0; index < knot.places.length; index += 1) {
          const place = knot.places[index] ?? 0;
          const share = knot.shares[index] ?? 0;
          places.xs[place] = (places.xs[place] ?? 0) + dx * share;
          places.ys[place] = (places.ys[place] ?? 0) + dy * share;
        }
        best = scoreKnot(field, layout, places, knot, 0, 0, polarity);
      }
    }
  return places;
};
