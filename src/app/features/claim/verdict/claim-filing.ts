import { computed, inject, Injectable, signal } from '@angular/core';
import { parseMobile } from '../../../../domain/identity/mobile';
import { parsePersonName } from '../../../../domain/identity/person-name';
import { err, type Result } from '../../../../domain/result';
import { CLAIM_LEDGER, type ClaimView, type SaveError } from '../../../ports/claim-ledger';
import { ClaimDraftStore } from '../draft/claim-draft-store';
import { type ClaimParts, newClaimFromDraft } from '../draft/new-claim-from-draft';

/** `unexpected`: the ledger threw; `incomplete`: a step lacks something, which the guards should have seen. */
export type FilingError = SaveError | 'incomplete' | 'unexpected';

export type FilingState =
  | { readonly status: 'ready' }
  | { readonly status: 'saving' }
  | { readonly status: 'failed'; readonly error: FilingError };

/** Files the claim. Only after the ledger has it for good is the form emptied; any failure leaves all as it was. */
@Injectable()
export class ClaimFiling {
  readonly #ledger = inject(CLAIM_LEDGER);
  readonly #store = inject(ClaimDraftStore);
  readonly #state = signal<FilingState>({ status: 'ready' });
  readonly state = this.#state.asReadonly();
  readonly saving = computed(() => this.#state().status === 'saving');

  /** A fresh verdict: what failed before no longer matters. */
  reset(): void {
    this.#state.set({ status: 'ready' });
  }

  async file(reviewRequested: boolean): Promise<Result<ClaimView, FilingError>> {
    const parts = this.#parts(reviewRequested);
    if (parts === null) return this.#fail('incomplete');
    this.#state.set({ status: 'saving' });
    const filed = await this.#ledger.file(newClaimFromDraft(parts)).catch(() => null);
    if (filed === null) return this.#fail('unexpected');
    if (!filed.ok) return this.#fail(filed.error);
    this.#state.set({ status: 'ready' });
    this.#store.startAfresh(parts.ticket);
    return filed;
  }

  #fail(error: FilingError): Result<never, FilingError> {
    this.#state.set({ status: 'failed', error });
    return err(error);
  }

  #parts(reviewRequested: boolean): ClaimParts | null {
    const draft = this.#store.draft();
    const { township } = draft.person;
    const idNumber = this.#store.reading().whole;
    const ticket = this.#store.ticket();
    const verdict = this.#store.verdict();
    const notices = this.#store.notices();
    const name = parsePersonName(draft.person.name);
    const phone = parseMobile(draft.person.phone);
    const { noticeAcceptedAt, sensitiveAcceptedAt } = draft.consent;
    if (
      township === null ||
      idNumber === null ||
      ticket === null ||
      verdict === null ||
      notices === null ||
      !name.ok ||
      !phone.ok ||
      noticeAcceptedAt === null ||
      sensitiveAcceptedAt === null
    )
      return null;
    return {
      draft,
      township,
      idNumber,
      ticket,
      verdict,
      name: name.value,
      phone: phone.value,
      reviewRequested,
      consents: {
        notice: { id: notices.privacy.id, acceptedAt: noticeAcceptedAt },
        sensitiveConsent: { id: notices.sensitiveConsent.id, acceptedAt: sensitiveAcceptedAt },
      },
    };
  }
}
