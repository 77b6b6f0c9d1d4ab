import { Component, computed, ElementRef, inject, input, model, output } from '@angular/core';
import { useTexts } from '../../language/language';
import { NumberPad } from '../number-pad/number-pad';
import { uiTexts } from '../ui-texts';

/** A PIN by pad or by keyboard; only how many digits were typed is ever shown or spoken. */
@Component({
  selector: 'fg-pin-entry',
  imports: [NumberPad],
  template: `
    <div class="typed">
      <p class="label" aria-hidden="true">{{ label() }}</p>
      <p class="dots" aria-hidden="true">
        @for (dot of dots(); track $index) {
          <span class="dot" [class.filled]="dot"></span>
        }
      </p>
      <ng-content />
    </div>
    <p class="fg-hidden" aria-live="polite">{{ texts().digitsEntered(value().length) }}</p>
    <fg-number-pad [(value)]="value" [maxLength]="maxLength()" [disabled]="disabled()" />
  `,
  styleUrl: './pin-entry.scss',
  host: {
    role: 'group',
    tabindex: '0',
    '[attr.aria-label]': 'label()',
    '(keydown)': 'type($event)',
  },
})
export class PinEntry {
  readonly label = input.required<string>();
  readonly value = model('');
  readonly minLength = input(6);
  readonly maxLength = input(12);
  readonly disabled = input(false);
  /** Enter on a keyboard. */
  readonly done = output();

  protected readonly texts = useTexts(uiTexts);
  protected readonly dots = computed(() =>
    Array.from(
      { length: Math.max(this.minLength(), this.value().length) },
      (_, index) => index < this.value().length,
    ),
  );

  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef);

  focus(): void {
    this.#host.nativeElement.focus({ preventScroll: true });
  }

  protected type(event: KeyboardEvent): void {
    if (this.disabled() || event.ctrlKey || event.metaKey || event.altKey) return;
    const onKey = event.target !== this.#host.nativeElement;
    if (/^\d$/.test(event.key)) this.#put(this.value() + event.key, event);
    else if (event.key === 'Backspace') this.#put(this.value().slice(0, -1), event);
    else if (event.key === 'Enter' && !onKey) {
      event.preventDefault();
      this.done.emit();
    }
  }

  #put(value: string, event: KeyboardEvent): void {
    event.preventDefault();
    this.value.set(value.slice(0, this.maxLength()));
  }
}
