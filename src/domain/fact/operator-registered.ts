import type { FactFrame } from './fact';

/** An operator of this kiosk; the PIN never leaves it. */
export type OperatorRegistered = FactFrame<
  'operator-registered',
  { readonly operator: string; readonly name: string }
>;
