/** What an eligible case is due, in whole fen. */
export type Amount =
  /** Nothing in money: the benefit is a seat. */
  | { readonly kind: 'none' }
  /** The same for everybody. */
  | { readonly kind: 'fixed'; readonly fen: number }
  /** The fare where it is lower than `fen`. */
  | { readonly kind: 'capped-by-fare'; readonly fen: number }
  /** Once for the car, however many ride in it. */
  | { readonly kind: 'per-vehicle'; readonly fen: number };
