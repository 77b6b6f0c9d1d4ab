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
  /** The kiosk's facts don't hang together: one was changed, or two have one number. */
  'chain-broken',
  /** The fact names a claim that this kiosk never filed. */
  'claim-unknown',
  /** Withdrawn later than ten minutes after filing. */
  'too-late',
  'withdrawn',
  'recorded',
  'decided-by-person',
  /** A reason that only a newer bureau knows. */
  'other',
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
