import type { IdNumber } from '../identity/id-number';
import type { SchemeId } from '../policy/scheme-id';
import type { ShanghaiDay } from '../time/shanghai-day';

/** What is known of where a person is registered, beyond the number's own presumption. */
export type HukouProof = 'panzhou' | 'elsewhere';

/** One person of a case. Absent means not known yet, never "no". */
export interface Traveller {
  readonly idNumber: IdNumber;
  readonly employer?: string;
  readonly hukou?: HukouProof;
}

/** A place already resolved at the border: a station with its city, or a city, or a province. */
export interface JourneyPlace {
  /** Station name without 站, as 12306 prints it; absent where only the city or province is known. */
  readonly station?: string;
  /** With its suffix as in `stations.json`: 广东省, 上海市. */
  readonly province: string;
  /** Without suffix, as in `stations.json`: 广州, 杭州. */
  readonly city?: string;
}

export interface Journey {
  readonly departOn: ShanghaiDay;
  readonly from?: JourneyPlace;
  readonly to: JourneyPlace;
  /** Whole fen. */
  readonly fareFen?: number;
}

/** All that `decide` looks at. */
export interface Case {
  readonly scheme: SchemeId;
  readonly travellers: readonly Traveller[];
  readonly journey: Journey;
  readonly vehicle?: { readonly plate: string };
}
