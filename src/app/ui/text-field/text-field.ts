import {
  Component,
  computed,
  type ElementRef,
  input,
  model,
  output,
  viewChild,
} from '@angular/core';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';
import { useTexts } from '../../language/language';
import { elementId } from '../element-id';
import { Icon } from '../icon/icon';
import { uiTexts } from '../ui-texts';

/**
 * One line of text with its label above. Stands in a signal form (`[formField]`) or alone (`[(value)]`).
 * An error shows once the field was left, as a sentence; `error` given from outside shows at once.
 */
@Component({
  selector: 'fg-text-field',
  imports: [Icon],
  templateUrl: './text-field.html',
  styleUrl: './text-field.scss',
})
export class TextField implements FormValueControl<string> {
  readonly label = input.required<string>();
  readonly hint = input('');
  readonly error = input('');
  readonly placeholder = input('');
  readonly type = input<'text' | 'tel' | 'password' | 'date'>('text');
  readonly mode = input<'text' | 'numeric' | 'decimal' | 'tel' | 'none'>('text');
  readonly autocomplete = input('off');
  readonly maxLength = input<number>();
  /** Unit or sign after the text: 元. */
  readonly suffix = input('');
  /** Wide digits, for numbers that are compared by eye. */
  readonly digits = input(false);
  readonly optional = input(false);
  /** Something was checked and is right: shown as a green line under the field. */
  readonly confirmed = input('');

  readonly value = model('');
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);
  readonly touched = input(false);
  readonly disabled = input(false);
  readonly readonly = input(false);
  readonly required = input(false);
  readonly touch = output();

  protected readonly texts = useTexts(uiTexts);
  protected readonly id = elementId('text-field');
  protected readonly shownError = computed(() => {
    if (this.error() !== '') return this.error();
    return this.touched() ? (this.errors()[0]?.message ?? '') : '';
  });
  protected readonly describedBy = computed(() => {
    if (this.shownError() !== '') return `${this.id}-error`;
    if (this.confirmed() !== '') return `${this.id}-confirmed`;
    return this.hint() === '' ? null : `${this.id}-hint`;
  });

  private readonly input = viewChild.required<ElementRef<HTMLInputElement>>('input');

  focus(options?: FocusOptions): void {
    this.input().nativeElement.focus(options);
  }
}
