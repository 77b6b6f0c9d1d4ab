import { inject, resource, type ResourceRef } from '@angular/core';
import type { StationIndex } from '../../../../domain/place/station-index';
import type { TownshipIndex } from '../../../../domain/place/township-index';
import type { Policy } from '../../../../domain/policy/policy';
import { REFERENCE_DATA } from '../../../ports/reference-data';

/** All that a claim looks things up in. */
export interface Reference {
  readonly policy: Policy;
  readonly stations: StationIndex;
  readonly townships: TownshipIndex;
}

/** Loaded once, side by side; it lies in the build, so it's there without a network too. */
export const loadReference = (): ResourceRef<Reference | undefined> => {
  const data = inject(REFERENCE_DATA);
  return resource({
    loader: async () => {
      const [policy, stations, townships] = await Promise.all([
        data.policy(),
        data.stations(),
        data.townships(),
      ]);
      return { policy, stations, townships };
    },
  });
};
