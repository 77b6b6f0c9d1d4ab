import {
  computed,
  DestroyRef,
  effect,
  inject,
  InjectionToken,
  Service,
  signal,
} from '@angular/core';
import { DOCUMENT } from '@angular/common';
import { KIOSK_SESSION } from '../ports/kiosk-session';

export interface IdleTimes {
  /** Without a touch for this long, the warning comes. */
  readonly quietMs: number;
  /** How long it stays before the screen locks; never under 20 s (WCAG 2.2, 2.2.1). */
  readonly warningMs: number;
}

export const IDLE_TIMES = new InjectionToken<IdleTimes>('IdleTimes', {
  factory: () => ({ quietMs: 5 * 60_000, warningMs: 30_000 }),
});

const signs = ['pointerdown', 'keydown', 'input', 'wheel', 'touchmove'] as const;

/** Locks a tablet that was left alone, never without a warning that any touch extends. */
@Service()
export class IdleLock {
  readonly #session = inject(KIOSK_SESSION);
  readonly #times = inject(IDLE_TIMES);
  readonly #open = computed(() => this.#session.state().status === 'open');
  readonly #secondsLeft = signal<number | null>(null);
  /** Seconds until the lock while the warning stands; else null. */
  readonly secondsLeft = this.#secondsLeft.asReadonly();
  readonly #lastSign = signal(Date.now());
  /** Epoch ms, device time, of the last touch or key. */
  readonly lastSign = this.#lastSign.asReadonly();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    const document = inject(DOCUMENT);
    const heard = () => this.stay();
    for (const sign of signs)
      document.addEventListener(sign, heard, { capture: true, passive: true });
    effect(() => (this.#open() ? this.#wait() : this.#rest()));
    inject(DestroyRef).onDestroy(() => {
      for (const sign of signs) document.removeEventListener(sign, heard, { capture: true });
      clearTimeout(this.#timer);
    });
  }

  /** Somebody is there. */
  stay(): void {
    this.#lastSign.set(Date.now());
    if (this.#open()) this.#wait();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#secondsLeft.set(null);
    this.#timer = setTimeout(() => this.#warn(this.#times.warningMs), this.#times.quietMs);
  }

  #warn(leftMs: number): void {
    if (leftMs <= 0) return this.#session.lock();
    this.#secondsLeft.set(Math.ceil(leftMs / 1_000));
    this.#timer = setTimeout(() => this.#warn(leftMs - 1_000), 1_000);
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.#secondsLeft.set(null);
  }
}
