import { InjectionToken, type Signal } from '@angular/core';

/** What a volunteer has to know of the sync, and no transport error. */
export interface SyncState {
  /** Heard from the bureau within the last round, not merely `navigator.onLine`. */
  readonly reach: 'reached' | 'unreached' | 'unknown';
  readonly syncing: boolean;
  /** Facts and photos without a receipt. */
  readonly waitingFacts: number;
  readonly waitingPhotos: number;
  /** Facts that the bureau keeps in quarantine. */
  readonly quarantined: number;
  /** ISO 8601, the tablet's own time; null where never. */
  readonly lastReachedAt: string | null;
  /** Bureau time minus device time, ms; null where never measured. */
  readonly clockOffsetMs: number | null;
  /** Named reason of the last failure, for the diagnostics page. */
  readonly lastError: string | null;
}

export interface SyncStatus {
  readonly state: Signal<SyncState>;
  syncNow(): void;
}

export const SYNC_STATUS = new InjectionToken<SyncStatus>('SyncStatus');
