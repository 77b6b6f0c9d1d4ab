import { signal } from '@angular/core';
import type { SyncState, SyncStatus } from '../sync-status';

const quiet: SyncState = {
  reach: 'reached',
  syncing: false,
  waitingFacts: 0,
  waitingPhotos: 0,
  quarantined: 0,
  lastReachedAt: null,
  clockOffsetMs: 0,
  lastError: null,
};

/** A sync that stands where a spec puts it. */
export class FakeSyncStatus implements SyncStatus {
  readonly #state = signal<SyncState>(quiet);
  readonly state = this.#state.asReadonly();
  asked = 0;

  be(change: Partial<SyncState>): void {
    this.#state.update((state) => ({ ...state, ...change }));
  }

  syncNow(): void {
    this.asked++;
  }
}
