import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LanguageChoice, useTexts } from '../language/language';
import { KIOSK_SESSION } from '../ports/kiosk-session';
import { Icon } from '../ui/icon/icon';
import { CampaignTime } from './campaign-time';
import { DisplayPanel } from './display-panel';
import { gateOf } from './kiosk-guard';
import { useServicePointName } from './service-point-name';
import { shellTexts } from './shell-texts';
import { SyncChip } from './sync-chip';

/** Where this tablet stands, who works on it, what time it is, and what waits to be sent. */
@Component({
  selector: 'fg-top-bar',
  imports: [DisplayPanel, Icon, RouterLink, SyncChip],
  templateUrl: './top-bar.html',
  styleUrl: './top-bar.scss',
})
export class TopBar {
  readonly #session = inject(KIOSK_SESSION);
  readonly #language = inject(LanguageChoice);
  protected readonly time = inject(CampaignTime);
  protected readonly texts = useTexts(shellTexts);
  protected readonly kiosk = computed(() => {
    const state = this.#session.state();
    return state.status === 'open' || state.status === 'locked' ? state.kiosk : undefined;
  });
  protected readonly operator = computed(() => {
    const state = this.#session.state();
    return state.status === 'open' ? state.operator : undefined;
  });
  /** Before the first operator there is no campaign time and nothing to send. */
  protected readonly ready = computed(() => {
    const gate = gateOf(this.#session.state());
    return gate === 'open' || gate === 'unlock';
  });
  protected readonly place = useServicePointName(() => this.kiosk()?.servicePoint);
  /** The other language, named in itself. */
  protected readonly otherLanguage = computed(() =>
    this.#language.current() === 'en' ? '中文' : 'EN',
  );

  protected switchLanguage(): void {
    this.#language.choose(this.#language.current() === 'en' ? 'zh-CN' : 'en');
  }

  protected lock(): void {
    this.#session.lock();
  }
}
