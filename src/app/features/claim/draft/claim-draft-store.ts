import { computed, inject, Injectable, signal } from '@angular/core';
import type { EvidenceRole } from '../../../../domain/fact/fact';
import { findRule } from '../../../../domain/policy/find-rule';
import { shanghaiDayAt, parseShanghaiDay } from '../../../../domain/time/shanghai-day';
import { decide } from '../../../../domain/verdict/decide';
import type { Verdict } from '../../../../domain/verdict/verdict';
import { CLOCK } from '../../../ports/clock';
import { idNumberFacts } from '../identity/id-number-facts';
import { readIdNumber } from '../identity/id-number-reading';
import { personProblems } from '../identity/person-problems';
import { ticketProblems } from '../ticket/ticket-problems';
import { caseFromDraft } from './case-from-draft';
import {
  type ClaimDraft,
  type ConsentDraft,
  type DraftPhoto,
  emptyDraft,
  isUntouched,
  type PersonDraft,
  type TicketDraft,
  type TypedTicket,
} from './claim-draft';
import { type EnteredTicket, enteredTicket } from './entered-ticket';
import { type JourneySuggestion, suggestionFrom, withSuggestion } from './journey-suggestion';
import { loadReference, type Reference } from './reference';

const countOf = (problems: object): number =>
  Object.values(problems).filter((problem) => problem !== null).length;

/** The claim being entered: one writer, and everything else worked out from it. */
@Injectable()
export class ClaimDraftStore {
  readonly #clock = inject(CLOCK);
  readonly #reference = loadReference();
  readonly reference = this.#reference.asReadonly();

  /** Campaign day on which this claim was begun. */
  readonly #today = signal(shanghaiDayAt(this.#clock.nowMs()));
  readonly today = this.#today.asReadonly();

  readonly #draft = signal<ClaimDraft>(emptyDraft(this.#today()));
  readonly draft = this.#draft.asReadonly();
  readonly untouched = computed(() => isUntouched(this.#draft()));

  readonly #suggestion = signal<JourneySuggestion | null>(null);
  readonly suggestion = this.#suggestion.asReadonly();

  readonly #policy = computed(() => this.#loaded()?.policy);
  readonly #homeAreaCodes = computed<readonly string[]>(() => {
    const policy = this.#policy();
    const rule = policy && findRule(policy, 'rail-ticket', 'hukou');
    return rule?.kind === 'registered-in' ? rule.areaCodes : [];
  });

  readonly reading = computed(() => readIdNumber(this.#draft().person.idNumber, this.#today()));
  readonly ticket = computed(() => {
    const stations = this.#loaded()?.stations;
    return stations === undefined ? null : enteredTicket(this.#draft().ticket, stations);
  });
  readonly facts = computed(() => {
    const typedDay = parseShanghaiDay(this.#draft().ticket.typed.departOn);
    const departOn = this.ticket()?.departOn ?? (typedDay.ok ? typedDay.value : this.#today());
    return idNumberFacts(this.reading(), departOn, this.#homeAreaCodes());
  });

  readonly personProblems = computed(() => personProblems(this.#draft().person, this.reading()));
  readonly ticketProblems = computed(() => {
    const stations = this.#loaded()?.stations;
    return stations === undefined ? null : ticketProblems(this.#draft().ticket, stations);
  });
  readonly gaps = computed(() => {
    const { noticeAcceptedAt, sensitiveAcceptedAt } = this.#draft().consent;
    const ticket = this.ticketProblems();
    return {
      identity: countOf(this.personProblems()),
      ticket: ticket === null ? 1 : countOf(ticket),
      photos: 0,
      consent: [noticeAcceptedAt, sensitiveAcceptedAt].filter((at) => at === null).length,
    };
  });

  readonly verdict = computed<Verdict | null>(() => {
    const policy = this.#policy();
    const idNumber = this.reading().whole;
    const ticket = this.ticket();
    if (policy === undefined || idNumber === null || ticket === null) return null;
    return decide(policy, caseFromDraft(this.#draft().person, idNumber, ticket));
  });

  /** What the policy asks to be read and agreed to. */
  readonly notices = computed(() => this.#policy()?.notices ?? null);
  readonly policy = this.#policy;
  readonly stations = computed(() => this.#loaded()?.stations);
  readonly townships = computed(() => this.#loaded()?.townships);

  changePerson(change: Partial<PersonDraft>): void {
    this.#draft.update((draft) => ({ ...draft, person: { ...draft.person, ...change } }));
  }

  /** Another township has other villages. */
  chooseTownship(code: string): void {
    this.changePerson({ township: code === '' ? null : code, village: null });
  }

  changeTicket(change: Partial<TicketDraft>): void {
    this.#draft.update((draft) => ({ ...draft, ticket: { ...draft.ticket, ...change } }));
  }

  changeJourney(change: Partial<TypedTicket>): void {
    this.changeTicket({ typed: { ...this.#draft().ticket.typed, ...change } });
  }

  takeSuggestion(): void {
    const suggestion = this.#suggestion();
    if (suggestion !== null) this.changeTicket(withSuggestion(this.#draft().ticket, suggestion));
  }

  /** One photo a role: a new one takes the place of the old. */
  putPhoto(photo: DraftPhoto): void {
    this.#draft.update((draft) => ({
      ...draft,
      photos: [...draft.photos.filter(({ role }) => role !== photo.role), photo],
    }));
  }

  dropPhoto(role: EvidenceRole): void {
    this.#draft.update((draft) => ({
      ...draft,
      photos: draft.photos.filter((photo) => photo.role !== role),
    }));
  }

  /** Notes the moment of agreement, campaign time; `false` takes it back. */
  agree(to: keyof ConsentDraft, agreed: boolean): void {
    const at = agreed ? new Date(this.#clock.nowMs()).toISOString() : null;
    this.#draft.update((draft) => ({ ...draft, consent: { ...draft.consent, [to]: at } }));
  }

  /** Takes up a draft that was kept through a reload. */
  takeUp(draft: ClaimDraft): void {
    this.#draft.set(draft);
  }

  /** An empty form for the next person; the journey of the claim just filed is kept as a suggestion. */
  startAfresh(filed: EnteredTicket | null = null): void {
    if (filed !== null) this.#suggestion.set(suggestionFrom(filed));
    this.#today.set(shanghaiDayAt(this.#clock.nowMs()));
    this.#draft.set(emptyDraft(this.#today()));
  }

  reloadReference(): void {
    this.#reference.reload();
  }

  #loaded(): Reference | undefined {
    return this.#reference.hasValue() ? this.#reference.value() : undefined;
  }
}
