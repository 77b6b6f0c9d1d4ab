import { Service } from '@angular/core';
import type { StationIndex } from '../../../domain/place/station-index';
import type { TownshipIndex } from '../../../domain/place/township-index';
import type { Policy } from '../../../domain/policy/policy';
import type { ReferenceData } from '../../ports/reference-data';

/** Remembers what came; what failed is asked for again. */
const once = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  let loading: Promise<T> | null = null;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
};

/** Policy and places from the build, parsed when first asked for. */
@Service()
export class BundledReferenceData implements ReferenceData {
  readonly policy: () => Promise<Policy> = once(async () =>
    (await import('./load-policy')).loadPolicy(),
  );
  readonly stations: () => Promise<StationIndex> = once(async () =>
    (await import('./load-places')).loadStations(),
  );
  readonly townships: () => Promise<TownshipIndex> = once(async () =>
    (await import('./load-places')).loadTownships(),
  );
}
