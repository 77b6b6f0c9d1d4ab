/**
 * How the plan is read where it is silent. Each is a field so that the official who answers for it sees it; a reading
 * that this version can't follow is an error in the policy file, never ignored.
 */
export interface Readings {
  readonly age: {
    readonly countedOn: 'departure-date';
    /** `reached`: whoever turns 16 on the day is 16; `day-after`: only the day after. */
    readonly birthday: 'reached' | 'day-after';
  };
  readonly car: {
    /** The driver counts among 乘车人员. */
    readonly driver: 'counts';
    /** Who doesn't count may still ride. */
    readonly others: 'may-ride-along';
    readonly paid: 'once';
  };
  readonly traveller: {
    /** How many of the schemes one person may take in a season. */
    readonly benefitsPerSeason: number;
  };
  /** A journey on several tickets: first origin, last destination, fares added up. */
  readonly ticketChain: 'first-origin-last-destination-sum-of-fares';
  /** Minutes after saving in which a claim or boarding can be undone or corrected at the counter. */
  readonly correctableMinutes: number;
  /** Days after the bureau's receipt until the tablet deletes a record (PIPL 19, 47). */
  readonly kioskKeepsDays: number;
}
