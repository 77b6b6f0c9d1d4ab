import { countOccupants, judgeOccupants, type PersonOutcome } from './count-occupants';
import type { FindingOutcome } from './verdict';

const outcomes: Readonly<Record<string, FindingOutcome>> = { p: 'pass', f: 'fail', o: 'open' };

/** `Appp Bpof`: A passes three rules, B passes one, leaves one open and fails one. */
const said = (text: string): PersonOutcome[] =>
  text
    .split(' ')
    .filter((entry) => entry !== '')
    .flatMap((entry) =>
      [...entry.slice(1)].map((letter, index) => ({
        person: entry.slice(0, 1),
        rule: `rule-${index}`,
        outcome: outcomes[letter] ?? 'fail',
      })),
    );

describe('countOccupants', () => {
  const table: readonly [string, number, number][] = [
    ['', 0, 0],
    ['Appp', 1, 0],
    ['Appo', 0, 1],
    ['Aooo', 0, 1],
    ['Appf', 0, 0],
    ['Apof', 0, 0],
    ['Appp Bppp Cppp', 3, 0],
    ['Appp Bppo Cppf', 1, 1],
    // One person entered twice counts once …
    ['Appp Appp', 1, 0],
    // … with what either entry knows …
    ['Appo Appp', 1, 0],
    ['Appp Appo', 1, 0],
    ['Apoo Aopp', 1, 0],
    ['Aopo Appo', 0, 1],
    ['Aooo Aooo', 0, 1],
    // … and where they contradict each other, with the refusal.
    ['Appp Afpp', 0, 0],
    ['Afpp Appp', 0, 0],
    ['Afpp Aopp', 0, 0],
  ];
  for (const [text, passing, open] of table)
    it(`of «${text}»: ${passing} pass, ${open} open`, () =>
      expect(countOccupants(said(text))).toEqual({ passing, open }));
});

describe('judgeOccupants', () => {
  const table: readonly [number, number, number, FindingOutcome][] = [
    [3, 3, 0, 'pass'],
    [3, 4, 0, 'pass'],
    [3, 3, 2, 'pass'],
    [3, 2, 1, 'open'],
    [3, 0, 3, 'open'],
    [3, 2, 0, 'fail'],
    [3, 1, 1, 'fail'],
    [3, 0, 0, 'fail'],
    [1, 1, 0, 'pass'],
    [1, 0, 1, 'open'],
  ];
  for (const [needed, passing, open, outcome] of table)
    it(`${passing} pass and ${open} are open where ${needed} are needed → ${outcome}`, () =>
      expect(judgeOccupants(needed, { passing, open })).toBe(outcome));
});
