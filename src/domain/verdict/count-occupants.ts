import type { FindingOutcome } from './verdict';

/** All that is said of one occupant by one rule. */
export interface PersonOutcome {
  /** The ID number: a person who was entered twice counts once. */
  readonly person: string;
  readonly rule: string;
  readonly outcome: FindingOutcome;
}

/** How many distinct people pass all rules, and how many more might. */
export interface OccupantCount {
  readonly passing: number;
  readonly open: number;
}

/** Of two entries of one person the better informed counts; where they contradict each other, the refusal does. */
const combine = (a: FindingOutcome, b: FindingOutcome): FindingOutcome => {
  if (a === 'fail' || b === 'fail') return 'fail';
  return a === 'pass' || b === 'pass' ? 'pass' : 'open';
};

/** Counts the people of a car by what the person rules say of them (plan 二（四）2: 劳动力 of the car). */
export const countOccupants = (outcomes: readonly PersonOutcome[]): OccupantCount => {
  const byPerson = new Map<string, Map<string, FindingOutcome>>();
  for (const { person, rule, outcome } of outcomes) {
    const rules = byPerson.get(person) ?? new Map<string, FindingOutcome>();
    // Nothing said yet is as good as open.
    rules.set(rule, combine(rules.get(rule) ?? 'open', outcome));
    byPerson.set(person, rules);
  }
  let passing = 0;
  let open = 0;
  for (const rules of byPerson.values()) {
    const said = [...rules.values()];
    if (said.includes('fail')) continue;
    if (said.includes('open')) open += 1;
    else passing += 1;
  }
  return { passing, open };
};

/** Whether so many people are there: surely, perhaps, or not. */
export const judgeOccupants = (
  needed: number,
  { passing, open }: OccupantCount,
): FindingOutcome => {
  if (passing >= needed) return 'pass';
  return passing + open >= needed ? 'open' : 'fail';
};
