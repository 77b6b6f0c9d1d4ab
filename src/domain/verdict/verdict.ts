import type { SchemeId } from '../policy/scheme-id';

/** The rules that a policy can ask for, each with one finding (plan 二（四）). */
export const ruleIds = [
  'hukou',
  'labour-age',
  'employer',
  'origin-station',
  'destination',
  'departure-date',
  'fare',
  'occupants',
] as const;
export type RuleId = (typeof ruleIds)[number];

export const findingOutcomes = ['pass', 'fail', 'open'] as const;
/** `open`: not known yet; `bring` in the policy says what would settle it. */
export type FindingOutcome = (typeof findingOutcomes)[number];

/** One rule's result, with the clause of the plan that it stands on. */
export interface Finding {
  readonly rule: RuleId;
  readonly outcome: FindingOutcome;
  /** Number of the clause, such as 二（四）3. */
  readonly clause: string;
  /** The clause, word for word. */
  readonly quote: string;
  /** Index into the case's travellers; absent where the finding is the case's own. */
  readonly traveller?: number;
}

export type VerdictOutcome = 'eligible' | 'ineligible' | 'needs-evidence';

/** What `decide` says of a case. Any fail → ineligible; else any open → needs-evidence; else eligible. */
export interface Verdict {
  readonly scheme: SchemeId;
  readonly outcome: VerdictOutcome;
  /** Whole fen. 0 unless `eligible`; for needs-evidence, see `amountIfProvenFen`. */
  readonly amountFen: number;
  /** Whole fen that would be due if every open finding came to pass; 0 where the verdict is ineligible. */
  readonly amountIfProvenFen: number;
  /** All findings, in the order of the policy's rules. */
  readonly findings: readonly Finding[];
}
