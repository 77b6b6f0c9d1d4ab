import { DestroyRef, effect, inject, Service } from '@angular/core';
import { Router } from '@angular/router';
import { APP_UPDATE } from '../ports/app-update';
import { KIOSK_SESSION } from '../ports/kiosk-session';
import { IdleLock } from './idle-lock';

const quietMs = 60_000;
const lookEveryMs = 15_000;
/** Screens on which nothing is being entered. */
const restingUrls: readonly string[] = ['/', '/unlock'];

/** Puts a new version in when nobody is at work: never over something half entered. */
@Service()
export class QuietUpdate {
  readonly #update = inject(APP_UPDATE);
  readonly #session = inject(KIOSK_SESSION);
  readonly #router = inject(Router);
  readonly #idle = inject(IdleLock);
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor() {
    effect(() => {
      clearInterval(this.#timer);
      if (this.#update.state() === 'ready')
        this.#timer = setInterval(() => this.#look(), lookEveryMs);
    });
    inject(DestroyRef).onDestroy(() => clearInterval(this.#timer));
  }

  #look(): void {
    const resting = restingUrls.includes(this.#router.url.split('?')[0] ?? '');
    const busy = this.#session.state().status === 'loading';
    if (resting && !busy && Date.now() - this.#idle.lastSign() >= quietMs) this.#update.reload();
  }
}
