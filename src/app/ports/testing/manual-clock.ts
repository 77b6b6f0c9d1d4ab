import type { Clock } from '../clock';

/** A clock that stands until it is moved; it starts when practice does: 2025-02-03 08:00 in Panzhou. */
export class ManualClock implements Clock {
  #ms = Date.parse('2025-02-03T08:00:00+08:00');

  nowMs(): number {
    return this.#ms;
  }

  advance(ms: number): void {
    this.#ms += ms;
  }
}
