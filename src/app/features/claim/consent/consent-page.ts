import { Component, computed, inject, signal } from '@angular/core';
import type { Notice } from '../../../../domain/policy/notice';
import { LanguageChoice, useTexts } from '../../../language/language';
import { Banner } from '../../../ui/banner/banner';
import { Icon } from '../../../ui/icon/icon';
import { Page } from '../../../ui/page/page';
import type { ConsentDraft } from '../draft/claim-draft';
import { ClaimDraftStore } from '../draft/claim-draft-store';
import { ClaimFlow } from '../flow/claim-flow';
import { claimSteps } from '../flow/claim-steps';
import { flowTexts } from '../flow/flow-texts';
import { consentTexts } from './consent-texts';

/**
 * The notice, and on a screen of its own the separate consent to sensitive data (PIPL 17, 28–29). Nothing is ticked
 * beforehand, and each stands in words that fit one screen.
 */
@Component({
  selector: 'fg-consent-page',
  imports: [Banner, Icon, Page],
  templateUrl: './consent-page.html',
  styleUrl: './consent-page.scss',
})
export class ConsentPage {
  readonly #store = inject(ClaimDraftStore);
  readonly #flow = inject(ClaimFlow);
  readonly #language = inject(LanguageChoice);
  protected readonly texts = useTexts(consentTexts);
  protected readonly flow = useTexts(flowTexts);
  protected readonly steps = claimSteps.length;
  protected readonly asked = signal(false);
  /** First the notice, then the consent; whoever comes back from the verdict finds the consent. */
  readonly #index = signal<0 | 1>(this.#flow.cameBack() ? 1 : 0);

  protected readonly part = computed(() => {
    const notices = this.#store.notices();
    const { noticeAcceptedAt, sensitiveAcceptedAt } = this.#store.draft().consent;
    if (notices === null) return null;
    return this.#index() === 0
      ? this.#part('noticeAcceptedAt', notices.privacy, noticeAcceptedAt)
      : this.#part('sensitiveAcceptedAt', notices.sensitiveConsent, sensitiveAcceptedAt);
  });

  protected agree(to: keyof ConsentDraft, agreed: boolean): void {
    this.#store.agree(to, agreed);
  }

  protected goOn(): void {
    if (this.part()?.agreed !== true) return this.asked.set(true);
    if (this.#index() === 1) return this.#flow.next('consent');
    this.asked.set(false);
    this.#index.set(1);
  }

  protected goBack(): void {
    if (this.#index() === 0) return this.#flow.back('consent');
    this.asked.set(false);
    this.#index.set(0);
  }

  #part(key: keyof ConsentDraft, notice: Notice, acceptedAt: string | null) {
    const language = this.#language.current();
    return {
      key,
      id: notice.id,
      title: notice.title[language],
      paragraphs: notice.paragraphs.map((paragraph) => paragraph[language]),
      accept: notice.accept[language],
      agreed: acceptedAt !== null,
    };
  }
}
