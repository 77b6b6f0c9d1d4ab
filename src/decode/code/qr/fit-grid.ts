import { contrastAt, type ContrastField } from './contrast-field';
import { type GridWarp, placeModules, warpSize } from './grid-warp';
import type { QrLayout } from './qr-layout';

/** How well a grid lies: `known` is how far certain modules agree with their colour, −1 … 1. */
export interface GridFit {
  readonly warp: GridWarp;
  readonly score: number;
  readonly known: number;
}

/** No more modules than these are looked at in each step; on large symbols every nth is enough. */
const mostDataModules = 900;

interface Probe {
  readonly places: Int32Array;
  readonly colours: Int8Array;
  readonly xs: Float32Array;
  readonly ys: Float32Array;
}

const probes = new Map<number, Probe>();

/** All certain modules, and enough of the others. */
const probeOf = ({ version, known }: QrLayout): Probe => {
  const made = probes.get(version);
  if (made !== undefined) return made;
  const certain: number[] = [];
  const others: number[] = [];
  known.forEach((colour, place) => (colour === 0 ? others : certain).push(place));
  const stride = Math.max(1, Math.ceil(others.length / mostDataModules));
  const places = Int32Array.from([...certain, ...others.filter((_, at) => at % stride === 0)]);
  const probe = {
    places,
    colours: Int8Array.from(places, (place) => known[place] ?? 0),
    xs: new Float32Array(places.length),
    ys: new Float32Array(places.length),
  };
  probes.set(version, probe);
  return probe;
};

/** Data modules are worth this beside certain ones: they keep the grid on the grid where no pattern is near. */
const dataWeight = 0.7;

/**
 * Scores a grid: certain modules by their colour, all others by standing out at all, since a grid that lies between
 * modules sees grey. `polarity` is −1 for a code in light on dark.
 */
export const scoreGrid = (
  field: ContrastField,
  layout: QrLayout,
  warp: GridWarp,
  polarity: 1 | -1,
): { readonly score: number; readonly known: number } => {
  const probe = probeOf(layout);
  placeModules(warp, layout.side, probe.places, probe.xs, probe.ys);
  let agreement = 0;
  let certain = 0;
  let certainCount = 0;
  let standing = 0;
  for (let index = 0; index < probe.places.length; index += 1) {
    const value = contrastAt(field, probe.xs[index] ?? 0, probe.ys[index] ?? 0);
    const colour = probe.colours[index] ?? 0;
    if (colour === 0) standing += Math.abs(value);
    else {
      agreement += colour * value;
      certain += Math.abs(value);
      certainCount += 1;
    }
  }
  const data = probe.places.length - certainCount || 1;
  return {
    score: (polarity * agreement) / certainCount + (dataWeight * standing) / data,
    known: certain === 0 ? 0 : (polarity * agreement) / certain,
  };
};

/** Moves one number of the warp after another, by `step` either way, as long as the score rises. */
const climb = (
  start: GridFit,
  rate: (warp: GridWarp) => { readonly score: number; readonly known: number },
  parameters: readonly number[],
  step: number,
): GridFit => {
  let best = start;
  for (let round = 0; round < 4; round += 1) {
    let moved = false;
    for (const parameter of parameters)
      for (const direction of [step, -step]) {
        const warp = best.warp.slice();
        warp[parameter] = (warp[parameter] ?? 0) + direction;
        const rated = rate(warp);
        if (rated.score <= best.score) continue;
        best = { warp, ...rated };
        moved = true;
        break;
      }
    if (!moved) break;
  }
  return best;
};

const corners = [0, 1, 2, 3, 4, 5, 6, 7];
const all = Array.from({ length: warpSize }, (_, index) => index);

const rater = (field: ContrastField, layout: QrLayout, polarity: 1 | -1) => (candidate: GridWarp) =>
  scoreGrid(field, layout, candidate, polarity);

/** The y of top and bottom edge, the x of left and right one: how a sheet bends about one axis or the other. */
const bends = [
  [9, 11],
  [12, 14],
] as const;
const bendModules = [-3, -2, -1, 1, 2, 3];

/** Tries the sheet bent either way: too far from flat for small steps to find. */
const withBend = (
  start: GridFit,
  rate: (warp: GridWarp) => { readonly score: number; readonly known: number },
  module: number,
): GridFit => {
  let best = start;
  for (const [one, opposite] of bends)
    for (const modules of bendModules) {
      const warp = start.warp.slice();
      warp[one] = (warp[one] ?? 0) + modules * module;
      warp[opposite] = (warp[opposite] ?? 0) + modules * module;
      const rated = rate(warp);
      if (rated.score > best.score) best = { warp, ...rated };
    }
  return best;
};

/** Moves the four corners, from coarse to fine, of a sheet that may be bent. */
export const fitCorners = (
  field: ContrastField,
  layout: QrLayout,
  warp: GridWarp,
  polarity: 1 | -1,
  module: number,
): GridFit => {
  const rate = rater(field, layout, polarity);
  let fit = withBend({ warp, ...rate(warp) }, rate, module);
  for (const part of [1.5, 0.75, 0.4]) fit = climb(fit, rate, corners, module * part);
  return fit;
};

/** Moves the corners and lets the edges bulge, from coarse to fine. */
export const fitGrid = (
  field: ContrastField,
  layout: QrLayout,
  warp: GridWarp,
  polarity: 1 | -1,
  module: number,
): GridFit => {
  const rate = rater(field, layout, polarity);
  let fit = withBend({ warp, ...rate(warp) }, rate, module);
  for (const part of [1, 0.5, 0.25, 0.12]) fit = climb(fit, rate, all, module * part);
  return fit;
};
