import { computed, DestroyRef, inject, Service, signal } from '@angular/core';
import { LanguageChoice } from '../language/language';
import { CLOCK } from '../ports/clock';
import { KIOSK_SESSION } from '../ports/kiosk-session';

const tickMs = 5_000;

/** The campaign's time for the top bar: what the receipts will say, not what the tablet says. */
@Service()
export class CampaignTime {
  readonly #clock = inject(CLOCK);
  readonly #language = inject(LanguageChoice).current;
  readonly #session = inject(KIOSK_SESSION).state;
  readonly #tick = signal(0);
  /** Epoch ms, campaign time; anew with every tick, and at once when the kiosk comes into a campaign. */
  readonly nowMs = computed(() => {
    this.#tick();
    this.#session();
    return this.#clock.nowMs();
  });

  readonly day = computed(() =>
    new Intl.DateTimeFormat(this.#language(), {
      timeZone: 'Asia/Shanghai',
      month: 'short',
      day: 'numeric',
      weekday: 'short',
    }).format(this.nowMs()),
  );
  readonly time = computed(() =>
    new Intl.DateTimeFormat(this.#language(), {
      timeZone: 'Asia/Shanghai',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }).format(this.nowMs()),
  );

  constructor() {
    const timer = setInterval(() => this.#tick.update((tick) => tick + 1), tickMs);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }
}
