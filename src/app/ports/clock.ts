import { InjectionToken } from '@angular/core';

/** The campaign's time: real time, or practice time from 2025-02-03 08:00. */
export interface Clock {
  /** Epoch ms of the campaign's time, corrected by the offset last measured against the bureau. */
  nowMs(): number;
}

export const CLOCK = new InjectionToken<Clock>('Clock');
