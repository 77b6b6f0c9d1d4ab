import { Component, computed, inject } from '@angular/core';
import { Router } from '@angular/router';
import { compareTicketHolder } from '../../../../domain/ticket/ticket-holder';
import type { VerdictOutcome } from '../../../../domain/verdict/verdict';
import { LanguageChoice, useTexts } from '../../../language/language';
import { Banner } from '../../../ui/banner/banner';
import { FindingRow } from '../../../ui/finding-row/finding-row';
import { shortYuan } from '../../../ui/short-yuan';
import { Page } from '../../../ui/page/page';
import { type Signal3, VerdictSign } from '../../../ui/verdict-sign/verdict-sign';
import { ClaimDraftStore } from '../draft/claim-draft-store';
import { ClaimFlow } from '../flow/claim-flow';
import { claimSteps } from '../flow/claim-steps';
import { ClaimFiling } from './claim-filing';
import { explainFindings } from '../../../../domain/verdict/explain-findings';
import { verdictTexts } from './verdict-texts';

const signs: Readonly<Record<VerdictOutcome, Signal3>> = {
  eligible: 'yes',
  'needs-evidence': 'open',
  ineligible: 'no',
};

/** What the plan says of this claim, every rule with its clause; and the one place where it is saved. */
@Component({
  selector: 'fg-verdict-page',
  imports: [Banner, FindingRow, Page, VerdictSign],
  templateUrl: './verdict-page.html',
  styleUrl: './verdict-page.scss',
})
export class VerdictPage {
  readonly #store = inject(ClaimDraftStore);
  readonly #flow = inject(ClaimFlow);
  readonly #router = inject(Router);
  readonly #language = inject(LanguageChoice);
  protected readonly filing = inject(ClaimFiling);
  protected readonly texts = useTexts(verdictTexts);
  protected readonly steps = claimSteps.length;

  protected readonly verdict = this.#store.verdict;
  protected readonly outcome = computed(() => this.verdict()?.outcome ?? 'needs-evidence');
  protected readonly sign = computed(() => signs[this.outcome()]);
  protected readonly primaryLabel = computed(() => {
    if (this.filing.saving()) return this.texts().saving;
    return this.outcome() === 'ineligible' ? this.texts().saveAndReview : this.texts().save;
  });
  protected readonly detail = computed(() => {
    const verdict = this.verdict();
    const detail = this.texts().details[this.outcome()];
    return verdict?.outcome === 'needs-evidence' && verdict.amountIfProvenFen > 0
      ? `${this.texts().ifProven(shortYuan(verdict.amountIfProvenFen))}${detail}`
      : detail;
  });
  protected readonly who = computed(() => {
    const ticket = this.#store.ticket();
    return ticket === null
      ? ''
      : [
          this.#store.draft().person.name.trim(),
          ticket.departOn,
          ticket.trainNumber,
          `${ticket.from.name} → ${ticket.to.name}`,
        ].join(' · ');
  });
  protected readonly findings = computed(() => {
    const verdict = this.verdict();
    const policy = this.#store.policy();
    return verdict === null || policy === undefined
      ? []
      : explainFindings(verdict, policy, this.#language.current());
  });
  protected readonly noPhotos = computed(() => this.#store.draft().photos.length === 0);
  protected readonly isOtherHolder = computed(() => {
    const ticket = this.#store.ticket();
    const idNumber = this.#store.reading().whole;
    if (ticket === null || idNumber === null) return false;
    const holder = compareTicketHolder(
      { name: ticket.holderName, idNumber: ticket.holderIdNumber },
      { name: this.#store.draft().person.name, idNumber: idNumber.number },
    );
    return holder.startsWith('other');
  });
  protected readonly error = computed(() => {
    const state = this.filing.state();
    if (state.status !== 'failed') return '';
    const { error } = state;
    if (error === 'unexpected' || error === 'incomplete') return this.texts().unexpected;
    return this.texts().saveErrors[error];
  });

  constructor() {
    this.filing.reset();
  }

  protected async save(reviewRequested: boolean): Promise<void> {
    if (this.filing.saving()) return;
    const filed = await this.filing.file(reviewRequested);
    if (filed.ok)
      await this.#router.navigate(['/claim/receipt', filed.value.id], { replaceUrl: true });
  }

  protected goBack(): void {
    this.#flow.back('verdict');
  }
}
