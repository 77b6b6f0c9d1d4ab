import type { LocalText } from './local-text';

export const servicePointKinds = [
  'hsr-station',
  'bus-station',
  'rail-station',
  'township',
] as const;

/** Where people are served (plan 二（二）): the stations, and one in every township. */
export interface ServicePoint {
  /** A township's is its nine-digit code. */
  readonly id: string;
  readonly kind: (typeof servicePointKinds)[number];
  readonly name: LocalText;
}
