/** How much of a scheme the plan provides for, in people or cars. The bureau alone may say that it is used up. */
export interface Quota {
  readonly unit: 'person' | 'vehicle';
  readonly count: number;
  /**
   * `firm`: claims beyond it wait (补完为止, until used up). `planned`: an estimate for arranging vehicles; the seats
   * decide.
   */
  readonly bound: 'firm' | 'planned';
}
