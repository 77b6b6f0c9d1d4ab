export const rulingOutcomes = [
  'accepted',
  'duplicate',
  'over-budget',
  'rejected',
  'review',
] as const;
/** The bureau's word on a fact. `review`: a person at the bureau has to look. */
export type RulingOutcome = (typeof rulingOutcomes)[number];

export const rulingReasons = [
  'eligible',
  'not-eligible',
  'evidence-missing',
  'review-requested',
  'verdict-differs',
  'same-person',
  'same-invoice',
  'budget-used-up',
  'clock-off',
  'subject-differs',
  'withdrawn',
  'recorded',
  'decided-by-person',
] as const;
/** Why, by name: the border chooses the words. */
export type RulingReason = (typeof rulingReasons)[number];

export interface Ruling {
  /** Id of the fact that it is about. */
  readonly fact: string;
  readonly outcome: RulingOutcome;
  readonly reason: RulingReason;
  /** Whole fen granted; 0 unless accepted. */
  readonly amountFen: number;
  /** ISO 8601 instant, bureau time of the campaign. */
  readonly at: string;
}
