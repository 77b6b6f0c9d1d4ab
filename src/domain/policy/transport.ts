/** What the plan itself puts on the road or the rails. */
export interface Transport {
  /** Planned vehicles; absent where the plan gives no number. */
  readonly vehicles?: number;
  /** About how many people one takes. */
  readonly seatsEach?: number;
  /** Townships (nine-digit codes) from which shuttles run, and the station that they run to. */
  readonly shuttle?: { readonly townships: readonly string[]; readonly toStation: string };
}
