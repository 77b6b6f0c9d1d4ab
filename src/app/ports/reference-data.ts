import { InjectionToken } from '@angular/core';
import type { Policy } from '../../domain/policy/policy';
import type { StationIndex } from '../../domain/place/station-index';
import type { TownshipIndex } from '../../domain/place/township-index';

/** Policy and places, loaded once when first asked for; they are in the build, so offline too. */
export interface ReferenceData {
  policy(): Promise<Policy>;
  stations(): Promise<StationIndex>;
  townships(): Promise<TownshipIndex>;
}

export const REFERENCE_DATA = new InjectionToken<ReferenceData>('ReferenceData');
