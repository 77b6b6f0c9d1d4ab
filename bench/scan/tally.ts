import type { Picture } from './corpus';

/** What one contender did on one set. */
export interface Tally {
  pictures: number;
  right: number;
  wrong: number;
  readonly ms: number[];
}

export type Tallies = ReadonlyMap<string, ReadonlyMap<string, Tally>>;

export const createTallies = (names: readonly string[], sets: readonly string[]): Tallies =>
  new Map(
    names.map((name) => [
      name,
      new Map(
        sets.map((set): [string, Tally] => [set, { pictures: 0, right: 0, wrong: 0, ms: [] }]),
      ),
    ]),
  );

/** Counts one picture: right when the text is among those read, wrong for each text that isn't there. */
export const count = (
  tally: Tally,
  picture: Picture,
  texts: readonly string[],
  ms: number,
): void => {
  tally.pictures += 1;
  tally.ms.push(ms);
  if (picture.text !== null && texts.includes(picture.text)) tally.right += 1;
  if (texts.some((text) => text !== picture.text)) tally.wrong += 1;
};

/** `share` of 0.5 is the median, 0.95 what nineteen of twenty stay under. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
};
