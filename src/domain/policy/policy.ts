import type { Campaign } from './campaign';
import type { Clause } from './clause';
import type { Duties } from './duties';
import type { Notices } from './notice';
import type { PolicySource } from './policy-source';
import type { Readings } from './readings';
import type { Scheme } from './scheme';
import type { ServicePoint } from './service-point';
import type { Sheet } from './sheet';
import type { TravellerCategory } from './traveller-category';

/** One season's plan as data: everything that another year would change. */
export interface Policy {
  /** `panzhou-2025`. */
  readonly id: string;
  /** Raised with every change once kiosks have seen the file. */
  readonly version: number;
  readonly source: PolicySource;
  readonly campaign: Campaign;
  readonly readings: Readings;
  readonly clauses: readonly Clause[];
  readonly schemes: readonly Scheme[];
  readonly duties: Duties;
  readonly sheets: readonly Sheet[];
  readonly categories: readonly TravellerCategory[];
  readonly servicePoints: readonly ServicePoint[];
  readonly notices: Notices;
}
