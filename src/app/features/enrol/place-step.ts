import { Component, computed, inject, input, model, output, resource, signal } from '@angular/core';
import type { ServicePoint } from '../../../domain/policy/service-point';
import { LanguageChoice, useTexts } from '../../language/language';
import { REFERENCE_DATA } from '../../ports/reference-data';
import { Banner } from '../../ui/banner/banner';
import { Choice, type ChoiceOption } from '../../ui/choice/choice';
import { type Candidate, Combobox } from '../../ui/combobox/combobox';
import type { IconName } from '../../ui/icon/icon-paths';
import { Loading } from '../../ui/loading/loading';
import { Page } from '../../ui/page/page';
import { enrolTexts } from './enrol-texts';

const shownTownships = 8;

const icons: Readonly<Record<ServicePoint['kind'], IconName>> = {
  'hsr-station': 'train',
  'rail-station': 'train',
  'bus-station': 'bus',
  township: 'people',
};

/** Where the tablet stands: one of the three stations, or a township found by typing. */
@Component({
  selector: 'fg-place-step',
  imports: [Banner, Choice, Combobox, Loading, Page],
  templateUrl: './place-step.html',
  styles: `
    :host {
      display: contents;
    }
    fg-combobox,
    fg-banner {
      margin-top: var(--fg-space-5);
    }
  `,
})
export class PlaceStep {
  readonly #reference = inject(REFERENCE_DATA);
  readonly #language = inject(LanguageChoice).current;
  /** Id of the service point; '' while none is chosen. */
  readonly place = model('');
  readonly busy = input(false);
  readonly error = input('');
  readonly done = output();
  readonly backward = output();

  protected readonly texts = useTexts(enrolTexts);
  protected readonly kind = signal<string | null>(null);
  protected readonly missing = signal(false);
  readonly #points = resource({
    loader: async () => (await this.#reference.policy()).servicePoints,
  });
  protected readonly loaded = computed(() => this.#points.hasValue());
  readonly #known = computed<readonly ServicePoint[]>(() =>
    this.#points.hasValue() ? this.#points.value() : [],
  );
  protected readonly places = computed<readonly ChoiceOption[]>(() => [
    ...this.#known()
      .filter(({ kind }) => kind !== 'township')
      .map(({ id, kind, name }) => ({
        value: id,
        label: name[this.#language()],
        icon: icons[kind],
      })),
    {
      value: 'township',
      label: this.texts().township,
      note: this.texts().townshipNote,
      icon: icons.township,
    },
  ]);
  readonly #townships = resource({ loader: () => this.#reference.townships() });
  protected readonly search = computed(() => {
    const index = this.#townships.hasValue() ? this.#townships.value() : undefined;
    const served = new Map(this.#known().map((point) => [point.id, point]));
    return (query: string): readonly Candidate[] => {
      if (!index) return [];
      const found = query.trim() === '' ? index.all : index.search(query, shownTownships);
      return found
        .filter(({ code }) => served.has(code))
        .slice(0, shownTownships)
        .map(({ code, name }) => ({
          value: code,
          label: name,
          note: this.#language() === 'en' ? (served.get(code)?.name.en ?? '') : '',
        }));
    };
  });

  protected choose(kind: string | null): void {
    this.kind.set(kind);
    this.missing.set(false);
    this.place.set(kind === null || kind === 'township' ? '' : kind);
  }

  protected next(): void {
    if (this.place() === '') return this.missing.set(true);
    this.done.emit();
  }
}
