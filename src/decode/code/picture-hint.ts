import type { LumaImage } from './luma-image';

/** What could be better about the picture itself. */
export type PictureHint = 'too-dark' | 'too-bright' | 'hold-still' | 'clean-lens';

/** Sparse figures of one frame, all 0–255. */
export interface FrameFigures {
  /** What nineteen of twenty pixels are darker than. */
  readonly bright: number;
  /** Between what one of twenty is darker than and `bright`. */
  readonly spread: number;
  /** Share of pixels that are blown out, 0–1. */
  readonly blown: number;
  /** Steepest steps between neighbours: the largest of a hundred. */
  readonly edge: number;
  /** Every so many pixels one, for comparing with the next frame. */
  readonly samples: Uint8Array;
}

const columns = 64;
const rows = 48;

/** Looks at the middle three fifths of the picture, where people aim, at some 3,000 places. */
export const frameFigures = ({ width, height, data }: LumaImage): FrameFigures => {
  const samples = new Uint8Array(columns * rows);
  const steps: number[] = [];
  let blown = 0;
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const x = Math.floor(width * (0.2 + (0.6 * column) / columns));
      const y = Math.floor(height * (0.2 + (0.6 * row) / rows));
      const at = y * width + x;
      const value = data[at] ?? 0;
      samples[row * columns + column] = value;
      if (value >= 250) blown += 1;
      steps.push(Math.abs((data[at + 2] ?? value) - value));
    }
  const sorted = [...samples].sort((one, other) => one - other);
  steps.sort((one, other) => one - other);
  const bright = sorted[Math.floor(sorted.length * 0.95)] ?? 0;
  return {
    bright,
    spread: bright - (sorted[Math.floor(sorted.length * 0.05)] ?? 0),
    blown: blown / samples.length,
    edge: steps[Math.floor(steps.length * 0.99)] ?? 0,
    samples,
  };
};

const darkBelow = 70;
const blownAbove = 0.35;
const movedAbove = 26;
const softBelow = 9;
/** A bare table is soft too, and no lens is to blame. */
const bareBelow = 45;

/** Mean change of the sampled places from one frame to the next. */
const change = (one: Uint8Array, other: Uint8Array): number => {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += Math.abs((one[at] ?? 0) - (other[at] ?? 0));
  return sum / one.length;
};

/**
 * The hint that two frames in a row deserve, the most useful first; `null` when nothing is wrong with them. A soft picture
 * that moves is shaken; one that doesn't has a dirty lens or is out of focus.
 */
export const pictureHint = (
  before: FrameFigures | undefined,
  now: FrameFigures,
): PictureHint | null => {
  if (now.bright < darkBelow) return 'too-dark';
  if (now.blown > blownAbove && now.edge < 3 * softBelow) return 'too-bright';
  if (before !== undefined && change(before.samples, now.samples) > movedAbove) return 'hold-still';
  return now.edge < softBelow && now.spread > bareBelow ? 'clean-lens' : null;
};

export interface HintKeeper {
  /** The hint to show after this frame; it changes only after some frames agree, so that it doesn't flicker. */
  after(image: LumaImage): PictureHint | null;
}

const agreeing = 6;

export const createHintKeeper = (): HintKeeper => {
  let before: FrameFigures | undefined;
  let shown: PictureHint | null = null;
  let candidate: PictureHint | null = null;
  let times = 0;
  return {
    after: (image) => {
      const now = frameFigures(image);
      const hint = pictureHint(before, now);
      before = now;
      times = hint === candidate ? times + 1 : 1;
      candidate = hint;
      if (times >= agreeing) shown = candidate;
      return shown;
    },
  };
};
