import { Component, computed, inject, resource, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { useTexts } from '../../language/language';
import { APP_UPDATE } from '../../ports/app-update';
import { DEVICE } from '../../ports/device';
import { SYNC_STATUS } from '../../ports/sync-status';
import { Icon } from '../../ui/icon/icon';
import type { IconName } from '../../ui/icon/icon-paths';
import { homeTexts } from './home-texts';
import { type Readiness, readiness, readinessChecks } from './readiness';

const icons: Readonly<Record<Readiness, IconName>> = {
  ready: 'check',
  mind: 'warning',
  unknown: 'question',
};

/** Is this tablet fit for the shift? What is in order stays quiet; what isn't says what to do. */
@Component({
  selector: 'fg-readiness-card',
  imports: [Icon, MatButton, RouterLink],
  templateUrl: './readiness-card.html',
  styleUrl: './readiness-card.scss',
})
export class ReadinessCard {
  readonly #device = inject(DEVICE);
  readonly #sync = inject(SYNC_STATUS);
  readonly #update = inject(APP_UPDATE);
  readonly #asked = signal(0);
  readonly #reading = resource({ params: this.#asked, loader: () => this.#device.read() });

  protected readonly texts = useTexts(homeTexts);
  protected readonly lines = computed(() => {
    if (!this.#reading.hasValue()) return [];
    const found = readiness(
      this.#reading.value(),
      this.#sync.state(),
      this.#update.state(),
      Date.now(),
    );
    return readinessChecks.map((check) => ({
      check,
      state: found[check],
      icon: icons[found[check]],
      text: this.texts().checks[check][found[check]],
    }));
  });
  protected readonly minded = computed(
    () => this.lines().filter(({ state }) => state === 'mind').length,
  );

  protected async keepStorage(): Promise<void> {
    await this.#device.keepStorage();
    this.#asked.update((count) => count + 1);
  }
}
