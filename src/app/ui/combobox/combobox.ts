import {
  Component,
  computed,
  type ElementRef,
  input,
  linkedSignal,
  model,
  output,
  viewChild,
} from '@angular/core';
import {
  MatAutocompleteModule,
  type MatAutocompleteSelectedEvent,
} from '@angular/material/autocomplete';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';
import { useTexts } from '../../language/language';
import { elementId } from '../element-id';
import { Icon } from '../icon/icon';
import { uiTexts } from '../ui-texts';

export interface Candidate {
  readonly value: string;
  readonly label: string;
  /** What tells it from its neighbours: the city of a station. */
  readonly note?: string;
}

/**
 * One of many, found by typing: `search` gives the best candidates for what was typed, at once.
 * `value` is the chosen candidate's value, or '' while none is chosen; `query` is the text as it stands.
 * With `free` the typed text itself is the value, candidate or not, and whoever uses it says what is wrong with it.
 */
@Component({
  selector: 'fg-combobox',
  imports: [Icon, MatAutocompleteModule],
  templateUrl: './combobox.html',
  styleUrl: './combobox.scss',
})
export class Combobox implements FormValueControl<string> {
  readonly label = input.required<string>();
  readonly hint = input('');
  readonly error = input('');
  readonly placeholder = input('');
  readonly optional = input(false);
  readonly free = input(false);
  readonly search = input.required<(query: string) => readonly Candidate[]>();
  /** The label of a value that was chosen before, such as on coming back to this screen. */
  readonly labelOf = input<(value: string) => string>((value) => value);

  readonly value = model('');
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);
  readonly touched = input(false);
  readonly disabled = input(false);
  readonly required = input(false);
  readonly touch = output();

  protected readonly texts = useTexts(uiTexts);
  protected readonly id = elementId('combobox');
  protected readonly query = linkedSignal<string, string>({
    source: () => this.value(),
    // Typing empties `value`; the text typed must stay.
    computation: (value, before) => (value === '' ? (before?.value ?? '') : this.labelOf()(value)),
  });
  protected readonly candidates = computed(() => this.search()(this.query()));
  protected readonly known = computed(() => {
    const value = this.value();
    if (!this.free()) return value !== '';
    return value !== '' && this.candidates().some((candidate) => candidate.value === value);
  });
  protected readonly nothingFound = computed(
    () => !this.known() && this.query().trim() !== '' && this.candidates().length === 0,
  );
  protected readonly shownError = computed(() => {
    if (this.error() !== '') return this.error();
    return this.touched() ? (this.errors()[0]?.message ?? '') : '';
  });

  private readonly input = viewChild.required<ElementRef<HTMLInputElement>>('input');

  focus(options?: FocusOptions): void {
    this.input().nativeElement.focus(options);
  }

  protected type(text: string): void {
    this.value.set(this.free() ? text : '');
    this.query.set(text);
  }

  protected choose(event: MatAutocompleteSelectedEvent): void {
    const chosen: unknown = event.option.value;
    const candidate = this.candidates().find(({ value }) => value === chosen);
    if (!candidate) return;
    this.value.set(candidate.value);
    this.query.set(candidate.label);
  }

  protected readonly show = (): string => this.query();
}
