import { InjectionToken, type Signal } from '@angular/core';

/**
 * Where this app stands between versions. `off`: no service worker, so no offline start. `broken`: a part of the app
 * is gone from the browser's cache and only a reload with a network mends it; saved data are not touched by it.
 */
export type UpdateState =
  'off' | 'current' | 'checking' | 'downloading' | 'ready' | 'failed' | 'broken';

export interface AppUpdate {
  readonly state: Signal<UpdateState>;
  /** Hash of the running version as the service worker knows it; null where it hasn't said. */
  readonly running: Signal<string | null>;
  check(): Promise<void>;
  /** Starts the app anew, in the newest version that is there. */
  reload(): void;
}

export const APP_UPDATE = new InjectionToken<AppUpdate>('AppUpdate');
