import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { rxResource, toSignal } from '@angular/core/rxjs-interop';
import { Router, RouterLink } from '@angular/router';
import { MatButton } from '@angular/material/button';
import { interval, map } from 'rxjs';
import type { Result } from '../../../domain/result';
import { explainFindings } from '../../../domain/verdict/explain-findings';
import { LanguageChoice, useTexts } from '../../language/language';
import { CLAIM_LEDGER, type SaveError } from '../../ports/claim-ledger';
import { CLOCK } from '../../ports/clock';
import { REFERENCE_DATA } from '../../ports/reference-data';
import { Banner } from '../../ui/banner/banner';
import { Choice } from '../../ui/choice/choice';
import { FindingRow } from '../../ui/finding-row/finding-row';
import { Loading } from '../../ui/loading/loading';
import { Page } from '../../ui/page/page';
import { shortYuan } from '../../ui/short-yuan';
import { shanghaiTimeText } from '../../ui/shanghai-time-text';
import { deliveryWords, rulingWords } from './claim-words';
import { claimsTexts } from './claims-texts';
import { type WithdrawalReason, withdrawalReasons, withdrawMinutesLeft } from './withdrawal';

type ActionError = SaveError | 'too-late' | 'unexpected';

/** One claim: what was found, what the bureau says, and what can still be done about it. */
@Component({
  selector: 'fg-claim-detail-page',
  imports: [Banner, Choice, FindingRow, Loading, MatButton, Page, RouterLink],
  templateUrl: './claim-detail-page.html',
  styleUrl: './claim-detail-page.scss',
})
export class ClaimDetailPage {
  /** Route parameter. */
  readonly id = input.required<string>();

  readonly #ledger = inject(CLAIM_LEDGER);
  readonly #clock = inject(CLOCK);
  readonly #reference = inject(REFERENCE_DATA);
  readonly #language = inject(LanguageChoice);
  readonly #router = inject(Router);
  protected readonly texts = useTexts(claimsTexts);

  readonly #claim = rxResource({
    params: () => this.id(),
    stream: ({ params }) => this.#ledger.claim(params),
  });
  readonly #policy = resource({ loader: () => this.#reference.policy() });
  readonly #nowMs = toSignal(interval(5_000).pipe(map(() => this.#clock.nowMs())), {
    initialValue: this.#clock.nowMs(),
  });

  protected readonly loading = computed(() => this.#claim.isLoading());
  protected readonly claim = computed(() =>
    this.#claim.hasValue() ? (this.#claim.value() ?? null) : null,
  );
  protected readonly facts = computed(() => {
    const claim = this.claim();
    const texts = this.texts();
    if (claim === null) return null;
    const { verdict } = claim.body;
    return {
      ruling: rulingWords(claim, texts),
      delivery: deliveryWords(claim, texts),
      at: shanghaiTimeText(claim.at),
      outcome: texts.outcomes[verdict.outcome],
      amount: verdict.outcome === 'eligible' ? texts.amount(shortYuan(verdict.amountFen)) : '',
    };
  });
  protected readonly findings = computed(() => {
    const verdict = this.claim()?.body.verdict;
    if (verdict === undefined || !this.#policy.hasValue()) return [];
    return explainFindings(verdict, this.#policy.value(), this.#language.current());
  });

  protected readonly minutesLeft = computed(() =>
    withdrawMinutesLeft(this.claim()?.at ?? '', this.#nowMs()),
  );
  /** A refusal can always be looked at by a person (PIPL 24). */
  protected readonly canAskReview = computed(() => {
    const claim = this.claim();
    if (claim === null || claim.withdrawn || claim.reviewRequested) return false;
    const refused =
      claim.ruling !== null && ['rejected', 'duplicate'].includes(claim.ruling.outcome);
    return refused || claim.body.verdict.outcome === 'ineligible';
  });

  protected readonly asking = signal(false);
  protected readonly reason = signal<WithdrawalReason | null>(null);
  protected readonly busy = signal(false);
  readonly #error = signal<ActionError | null>(null);
  protected readonly error = computed(() => {
    const error = this.#error();
    return error === null ? '' : this.texts().errors[error];
  });
  protected readonly reasons = computed(() =>
    withdrawalReasons.map((value) => ({ value, label: this.texts().withdrawReasons[value] })),
  );

  protected async withdraw(): Promise<void> {
    const reason = this.reason();
    if (reason === null) return;
    // The bureau's people read Chinese, whatever language this screen has.
    const words = claimsTexts['zh-CN'].withdrawReasons[reason];
    await this.#do(() => this.#ledger.withdraw(this.id(), words));
    this.asking.set(false);
  }

  protected askReview(): Promise<void> {
    return this.#do(() => this.#ledger.requestReview(this.id()));
  }

  protected toList(): void {
    void this.#router.navigate(['/claims']);
  }

  async #do(action: () => Promise<Result<void, SaveError | 'too-late'>>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.#error.set(null);
    const done = await action().catch(() => null);
    this.busy.set(false);
    if (done === null) this.#error.set('unexpected');
    else if (!done.ok) this.#error.set(done.error);
  }
}
