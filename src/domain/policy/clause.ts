/** A passage of the plan that a rule stands on. */
export interface Clause {
  /** Unique in the policy; rules refer to it. */
  readonly id: string;
  /** Number of the clause as the plan prints it: 二（四）3. */
  readonly number: string;
  /** The passage in Chinese, shown with every finding (PIPL 24: a decision is explained). */
  readonly quote: string;
}
