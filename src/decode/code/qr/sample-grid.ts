import { boxMean } from '../geometry/integral-image';
import { contrastAt, type ContrastField } from './contrast-field';
import type { ModulePlaces } from './fit-mesh';

/** What the picture shows at each module: its own brightness, and its contrast with the surroundings. */
export interface SampledGrid {
  readonly side: number;
  readonly grey: Float32Array;
  readonly contrast: Float32Array;
}

export const sampleGrid = (
  field: ContrastField,
  { xs, ys }: ModulePlaces,
  side: number,
  module: number,
): SampledGrid => {
  const radius = Math.max(0, Math.round(module * 0.3 - 0.5));
  const grey = new Float32Array(xs.length);
  const contrast = new Float32Array(xs.length);
  for (let place = 0; place < xs.length; place += 1) {
    const x = xs[place] ?? 0;
    const y = ys[place] ?? 0;
    grey[place] = boxMean(field.integral, Math.floor(x), Math.floor(y), radius);
    contrast[place] = contrastAt(field, x, y);
  }
  return { side, grey, contrast };
};

/** Undoes the blur that lets neighbours shine into each other: each module minus part of what its neighbours have. */
export const sharpened = (grey: Float32Array, side: number, strength: number): Float32Array => {
  if (strength === 0) return grey;
  const out = new Float32Array(grey.length);
  for (let row = 0; row < side; row += 1)
    for (let column = 0; column < side; column += 1) {
      let sum = 0;
      let count = 0;
      for (let y = Math.max(0, row - 1); y <= Math.min(side - 1, row + 1); y += 1)
        for (let x = Math.max(0, column - 1); x <= Math.min(side - 1, column + 1); x += 1) {
          const weight = y === row || x === column ? 2 : 1;
          if (y === row && x === column) continue;
          sum += weight * (grey[y * side + x] ?? 0);
          count += weight;
        }
      const own = grey[row * side + column] ?? 0;
      out[row * side + column] = own + strength * (own - sum / count);
    }
  return out;
};

/**
 * Against the middle between the darkest and the lightest that stand within `reach` modules: above 0 is dark.
 */
export const againstLocalRange = (
  grey: Float32Array,
  side: number,
  reach: number,
): Float32Array => {
  const soft = new Float32Array(grey.length);
  for (let row = 0; row < side; row += 1)
    for (let column = 0; column < side; column += 1) {
      let low = Number.POSITIVE_INFINITY;
      let high = Number.NEGATIVE_INFINITY;
      for (let y = Math.max(0, row - reach); y <= Math.min(side - 1, row + reach); y += 1)
        for (let x = Math.max(0, column - reach); x <= Math.min(side - 1, column + reach); x += 1) {
          const value = grey[y * side + x] ?? 0;
          if (value < low) low = value;
          if (value > high) high = value;
        }
      soft[row * side + column] = (low + high) / 2 - (grey[row * side + column] ?? 0);
    }
  return soft;
};
