import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { useTexts } from '../language/language';
import { SYNC_STATUS } from '../ports/sync-status';
import { Icon } from '../ui/icon/icon';
import { CampaignTime } from './campaign-time';
import { shellTexts } from './shell-texts';
import { syncWords } from './sync-words';

/** How much waits to be sent and how old the last contact is; always in sight, and the way to the details. */
@Component({
  selector: 'fg-sync-chip',
  imports: [Icon, RouterLink],
  template: `
    <a routerLink="/diagnostics" [class]="words().tone" [attr.aria-label]="spoken()">
      <fg-icon [name]="words().icon" />
      <span class="words">
        <span class="text">{{ words().text }}</span>
        <span class="age">{{ words().age }}</span>
      </span>
    </a>
  `,
  styleUrl: './sync-chip.scss',
})
export class SyncChip {
  readonly #state = inject(SYNC_STATUS).state;
  readonly #time = inject(CampaignTime);
  protected readonly texts = useTexts(shellTexts);
  protected readonly words = computed(() => {
    this.#time.nowMs(); // The age grows with every tick; the state itself may stand still for hours.
    return syncWords(this.#state(), Date.now(), this.texts().sync);
  });
  protected readonly spoken = computed(
    () => `${this.texts().sync.details}: ${this.words().text}, ${this.words().age}`,
  );
}
