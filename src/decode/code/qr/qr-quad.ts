import type { Point } from '../decoded-code';

/** Where a symbol may lie: its outer corners, clockwise from its own top left, in the picture's pixels. */
export interface QrQuad {
  readonly corners: readonly Point[];
  /** Versions that it may have, likeliest first; empty when nothing is known. */
  readonly versions: readonly number[];
  /** Only three corners are known; the fourth is where it would be without perspective. */
  readonly loose?: boolean;
  /** −1 for a code in light on dark, where that is known. */
  readonly polarity?: 1 | -1;
}
