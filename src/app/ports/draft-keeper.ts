import { InjectionToken } from '@angular/core';

/**
 * Keeps what is being entered, sealed, through a reload, a killed browser or a dead battery. `value` is JSON with Blobs
 * anywhere inside; a reader parses what comes back, as it may be an older version's. Never throws: a draft that can't
 * be kept must not stop the counter.
 */
export interface DraftKeeper {
  /** The last save of a name wins, also when saves overtake each other. */
  save(name: string, value: unknown): Promise<void>;
  /** `null` where there is none, or where it can no longer be opened. */
  load(name: string): Promise<unknown>;
  clear(name: string): Promise<void>;
}

export const DRAFT_KEEPER = new InjectionToken<DraftKeeper>('DraftKeeper');
