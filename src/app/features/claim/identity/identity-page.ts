import {
  afterNextRender,
  Component,
  computed,
  inject,
  Injector,
  resource,
  signal,
  viewChild,
} from '@angular/core';
import { useTexts } from '../../../language/language';
import { CLAIM_LEDGER } from '../../../ports/claim-ledger';
import { Choice } from '../../../ui/choice/choice';
import { Combobox } from '../../../ui/combobox/combobox';
import { NumberPad } from '../../../ui/number-pad/number-pad';
import { Page } from '../../../ui/page/page';
import { TextField } from '../../../ui/text-field/text-field';
import { hukouSightings } from '../draft/claim-draft';
import { ClaimDraftStore } from '../draft/claim-draft-store';
import { Asked } from '../flow/asked';
import { claimSteps } from '../flow/claim-steps';
import { ClaimFlow } from '../flow/claim-flow';
import { flowTexts } from '../flow/flow-texts';
import { useNarrowScreen } from '../flow/narrow-screen';
import { EarlierClaim } from './earlier-claim';
import { IdFacts } from './id-facts';
import { identityErrors } from './identity-errors';
import {
  fieldsOfQuestion,
  firstWrongField,
  identityQuestions,
  type IdentityQuestion,
} from './identity-questions';
import { identityTexts } from './identity-texts';
import type { PersonField } from './person-problems';
import { placeSearch } from './place-search';

/** Who claims. A wide screen shows all questions side by side; a phone asks them one by one. */
@Component({
  selector: 'fg-identity-page',
  imports: [Choice, Combobox, EarlierClaim, IdFacts, NumberPad, Page, TextField],
  templateUrl: './identity-page.html',
  styleUrl: './identity-page.scss',
})
export class IdentityPage {
  protected readonly store = inject(ClaimDraftStore);
  readonly #flow = inject(ClaimFlow);
  readonly #ledger = inject(CLAIM_LEDGER);
  readonly #injector = inject(Injector);
  protected readonly texts = useTexts(identityTexts);
  protected readonly flow = useTexts(flowTexts);
  protected readonly narrow = useNarrowScreen();
  protected readonly steps = claimSteps.length;
  protected readonly asked = new Asked<PersonField>();

  protected readonly person = computed(() => this.store.draft().person);
  protected readonly problems = this.store.personProblems;
  /** On a phone: which question; whoever comes back from the ticket finds the last one. */
  readonly #index = signal(this.#flow.cameBack() ? identityQuestions.length - 1 : 0);
  readonly #onScreen = computed<readonly IdentityQuestion[]>(() =>
    this.narrow() ? identityQuestions.slice(this.#index(), this.#index() + 1) : identityQuestions,
  );
  protected readonly heading = computed(() => {
    const [question] = this.#onScreen();
    return this.narrow() && question !== undefined
      ? this.texts().headings[question]
      : this.texts().title;
  });

  readonly #earlier = resource({
    params: () => this.store.reading().whole?.number,
    loader: async ({ params }) => (await this.#ledger.earlierClaimOf(params)) ?? null,
  });
  protected readonly earlier = computed(() =>
    this.#earlier.hasValue() ? this.#earlier.value() : null,
  );

  protected readonly errors = computed(() =>
    identityErrors(this.texts(), this.problems(), (field) =>
      this.asked.shows(field, this.#typedIn(field)),
    ),
  );
  protected readonly numberHint = computed(() => {
    const { typed } = this.store.reading();
    return typed === 0 ? this.texts().idNumberHint : this.texts().progress(typed);
  });
  protected readonly numberError = computed(() => {
    const { slip } = this.store.reading();
    return slip === null ? this.errors().idNumber : this.texts().idNumberProblems[slip];
  });
  protected readonly hukouOptions = computed(() =>
    hukouSightings.map((value) => ({ value, label: this.texts().hukouChoices[value] })),
  );
  protected readonly places = placeSearch(
    this.store.townships,
    computed(() => this.person().township),
  );

  private readonly idNumber = viewChild<TextField>('idNumber');
  private readonly name = viewChild<TextField>('name');
  private readonly phone = viewChild<TextField>('phone');
  private readonly township = viewChild<Combobox>('township');
  private readonly employer = viewChild<TextField>('employer');

  constructor() {
    this.#focusOn(this.#firstField());
  }

  protected shows(question: IdentityQuestion): boolean {
    return this.#onScreen().includes(question);
  }

  protected goOn(): void {
    const wrong = firstWrongField(this.#onScreen(), this.problems());
    if (wrong !== null) {
      this.asked.askAll();
      this.#focusOn(wrong);
    } else if (this.narrow() && this.#index() < identityQuestions.length - 1) {
      this.#turnTo(this.#index() + 1);
    } else this.#flow.next('identity');
  }

  protected goBack(): void {
    if (this.narrow() && this.#index() > 0) this.#turnTo(this.#index() - 1);
    else this.#flow.back('identity');
  }

  protected nextPerson(): void {
    this.asked.forget();
    this.#flow.nextPerson();
    this.#turnTo(0);
  }

  #turnTo(index: number): void {
    this.asked.forget();
    this.#index.set(index);
    this.#focusOn(this.#firstField());
  }

  #firstField(): PersonField | null {
    const [question] = this.#onScreen();
    return question === undefined ? null : (fieldsOfQuestion[question][0] ?? null);
  }

  #typedIn(field: PersonField): string {
    return this.person()[field] ?? '';
  }

  #focusOn(field: PersonField | null): void {
    // The radio tiles have no field to type in: there the heading keeps the focus.
    if (field === null || field === 'hukou') return;
    afterNextRender({ read: () => this[field]()?.focus() }, { injector: this.#injector });
  }
}
