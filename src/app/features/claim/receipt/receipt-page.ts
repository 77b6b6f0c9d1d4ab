import { Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { ourCodeText } from '../../../../domain/scan/our-codes';
import type { VerdictOutcome } from '../../../../domain/verdict/verdict';
import { LanguageChoice, useTexts } from '../../../language/language';
import { CLAIM_LEDGER } from '../../../ports/claim-ledger';
import { KIOSK_SESSION } from '../../../ports/kiosk-session';
import { Banner } from '../../../ui/banner/banner';
import { Icon } from '../../../ui/icon/icon';
import type { IconName } from '../../../ui/icon/icon-paths';
import { Loading } from '../../../ui/loading/loading';
import { Page } from '../../../ui/page/page';
import { QrCode } from '../../../ui/qr-code/qr-code';
import { ClaimDraftStore } from '../draft/claim-draft-store';
import { ClaimFlow } from '../flow/claim-flow';
import { explainFindings } from '../../../../domain/verdict/explain-findings';
import { receiptTexts } from './receipt-texts';
import { shortYuan } from '../../../ui/short-yuan';
import { shanghaiTimeText } from '../../../ui/shanghai-time-text';

const outcomeIcons: Readonly<Record<VerdictOutcome, IconName>> = {
  eligible: 'check',
  'needs-evidence': 'question',
  ineligible: 'cross',
};

/** What the worker takes along: number, code, what happens next. Shown only for what the ledger has for good. */
@Component({
  selector: 'fg-receipt-page',
  imports: [Banner, Icon, Loading, Page, QrCode, RouterLink],
  templateUrl: './receipt-page.html',
  styleUrl: './receipt-page.scss',
})
export class ReceiptPage {
  /** Route parameter. */
  readonly id = input.required<string>();

  readonly #ledger = inject(CLAIM_LEDGER);
  readonly #session = inject(KIOSK_SESSION);
  readonly #store = inject(ClaimDraftStore);
  readonly #flow = inject(ClaimFlow);
  readonly #language = inject(LanguageChoice);
  protected readonly texts = useTexts(receiptTexts);

  readonly #claim = rxResource({
    params: () => this.id(),
    stream: ({ params }) => this.#ledger.claim(params),
  });
  protected readonly loading = computed(() => this.#claim.isLoading());
  protected readonly claim = computed(() =>
    this.#claim.hasValue() ? (this.#claim.value() ?? null) : null,
  );
  protected readonly at = computed(() => shanghaiTimeText(this.claim()?.at ?? ''));
  protected readonly qr = computed(() =>
    ourCodeText('claim-receipt', this.claim()?.body.claimNo ?? ''),
  );
  protected readonly icon = computed<IconName>(
    () => outcomeIcons[this.claim()?.body.verdict.outcome ?? 'needs-evidence'],
  );
  protected readonly isPractice = computed(() => {
    const state = this.#session.state();
    return 'kiosk' in state && state.kiosk.mode === 'practice';
  });
  protected readonly servicePoint = computed(() => {
    const id = this.claim()?.body.servicePoint ?? '';
    const point = this.#store.policy()?.servicePoints.find((known) => known.id === id);
    return point?.name[this.#language.current()] ?? id;
  });
  protected readonly amount = computed(() => {
    const verdict = this.claim()?.body.verdict;
    if (verdict === undefined || verdict.outcome === 'ineligible') return this.texts().none;
    const yuan = this.texts().yuan(shortYuan(verdict.amountIfProvenFen));
    return verdict.outcome === 'eligible' ? yuan : `${this.texts().amountIfProven} ${yuan}`;
  });
  protected readonly bring = computed(() => {
    const verdict = this.claim()?.body.verdict;
    const policy = this.#store.policy();
    if (verdict === undefined || policy === undefined) return [];
    return explainFindings(verdict, policy, this.#language.current())
      .map(({ bring }) => bring)
      .filter((bring) => bring !== '');
  });

  protected print(): void {
    globalThis.print();
  }

  protected nextPerson(): void {
    this.#flow.nextPerson();
  }
}
