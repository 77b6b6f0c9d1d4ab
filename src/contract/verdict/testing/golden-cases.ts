import * as z from 'zod';
import type { StationIndex } from '../../../domain/place/station-index';
import type { Policy } from '../../../domain/policy/policy';
import { decide } from '../../../domain/verdict/decide';
import file from '../../../domain/verdict/golden/golden-cases.json';
import type { Finding } from '../../../domain/verdict/verdict';
import { dayOf } from '../../../domain/time/testing/day-of';
import { parseCaseLine } from '../parse-case-line';

/** What must come of a golden case: a verdict in short, or a named error. */
const expectationSchema = z.union([
  z.strictObject({
    outcome: z.string(),
    amountFen: z.int(),
    amountIfProvenFen: z.int(),
    findings: z.array(z.string()),
  }),
  z.strictObject({ error: z.strictObject({ code: z.string(), path: z.string() }) }),
]);
export type GoldenExpectation = z.infer<typeof expectationSchema>;

/**
 * Cases with the verdicts that the plan of 2025 asks for, written by hand. They run on the kiosk (Karma), in the bureau
 * and through the command line: wherever one is judged otherwise, two of the three disagree about somebody's money.
 */
export const goldenCases = z
  .array(
    z.strictObject({
      name: z.string(),
      case: z.looseObject({ id: z.string() }),
      expect: expectationSchema,
    }),
  )
  .parse(file);

/** A finding in short: `hukou[0] pass`, `fare open`. */
export const shortFinding = ({ rule, traveller, outcome }: Omit<Finding, 'clause' | 'quote'>) =>
  `${rule}${traveller === undefined ? '' : `[${traveller}]`} ${outcome}`;

/** Judges a golden case as a border would, in the form of its expectation. */
export const judgeGolden = (
  line: unknown,
  policy: Policy,
  stations: StationIndex,
): GoldenExpectation => {
  const parsed = parseCaseLine(line, { policy, stations, today: dayOf('2025-02-03') });
  if (!parsed.ok) return { error: { code: parsed.error.code, path: parsed.error.path } };
  const { outcome, amountFen, amountIfProvenFen, findings } = decide(policy, parsed.value.case);
  return { outcome, amountFen, amountIfProvenFen, findings: findings.map(shortFinding) };
};
