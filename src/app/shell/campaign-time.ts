import { computed, DestroyRef, inject, Service, signal } from '@angular/core';
import { LanguageChoice } from '../language/language';
import { CLOCK } from '../ports/clock';

const tickMs = 5_000;

/** The campaign's time for the top bar: what the receipts will say, not what the tablet says. */
@Service()
export class CampaignTime {
  readonly #clock = inject(CLOCK);
  readonly #language = inject(LanguageChoice).current;
  readonly #nowMs = signal(this.#clock.nowMs());
  readonly nowMs = this.#nowMs.asReadonly();

  readonly day = computed(() =>
    new Intl.DateTimeFormat(this.#language(), {
      timeZone: 'Asia/Shanghai',
      month: 'short',
      day: 'numeric',
      weekday: 'short',
    }).format(this.#nowMs()),
  );
  readonly time = computed(() =>
    new Intl.DateTimeFormat(this.#language(), {
      timeZone: 'Asia/Shanghai',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }).format(this.#nowMs()),
  );

  constructor() {
    const timer = setInterval(() => this.#nowMs.set(this.#clock.nowMs()), tickMs);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }
}
