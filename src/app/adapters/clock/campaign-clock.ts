import { Service } from '@angular/core';
import type { ClockReading } from '../../../domain/fact/fact';
import type { KioskTime } from '../../../store/kiosk-time';
import type { Clock } from '../../ports/clock';

interface Kept {
  readonly offsetMs: number;
  readonly measuredAt: string | null;
  readonly shiftMs: number;
}

// By hand: zod would swell the first screen for three fields.
const isKept = (value: unknown): value is Kept =>
  value instanceof Object &&
  'offsetMs' in value &&
  Number.isSafeInteger(value.offsetMs) &&
  'shiftMs' in value &&
  Number.isSafeInteger(value.shiftMs) &&
  'measuredAt' in value &&
  (value.measuredAt === null || typeof value.measuredAt === 'string');

const storageKey = 'fangang.clock';
const unmeasured: Kept = { offsetMs: 0, measuredAt: null, shiftMs: 0 };

const read = (): Kept => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey) ?? 'null');
    return isKept(kept) ? kept : unmeasured;
  } catch {
    return unmeasured;
  }
};

/**
 * Device time, corrected by the offset last measured against the bureau, shifted to the campaign. Kept in localStorage,
 * so that the very first screen shows the right day; when that is lost, facts say honestly that nothing was measured.
 */
@Service()
export class CampaignClock implements Clock, KioskTime {
  private kept = read();

  constructor() {
    // Another tab measured.
    addEventListener('storage', ({ key }) => {
      if (key === storageKey) this.kept = read();
    });
  }

  nowMs(): number {
    return this.bureauNowMs() + this.kept.shiftMs;
  }

  campaignNowMs(): number {
    return this.nowMs();
  }

  deviceNowMs(): number {
    return Date.now();
  }

  /** Real time as the bureau has it, epoch ms. */
  bureauNowMs(): number {
    return Date.now() + this.kept.offsetMs;
  }

  reading(): ClockReading {
    const { offsetMs, measuredAt } = this.kept;
    return { offsetMs, measuredAt };
  }

  /** `offsetMs`: bureau minus device. `shiftMs`: campaign minus real, 0 in a real campaign. */
  set(offsetMs: number, shiftMs: number): void {
    const measuredAt = new Date(this.deviceNowMs()).toISOString();
    this.kept = { offsetMs: Math.round(offsetMs), measuredAt, shiftMs: Math.round(shiftMs) };
    try {
      localStorage.setItem(storageKey, JSON.stringify(this.kept));
    } catch {
      // A full or forbidden localStorage costs only the memory of it until the next measurement.
    }
  }
}
