import { Component, computed, input, model } from '@angular/core';
import { useTexts } from '../../language/language';
import { Icon } from '../icon/icon';
import { uiTexts } from '../ui-texts';

/** Large digits for a touch screen. It writes into `value`; whoever uses it shows the value. */
@Component({
  selector: 'fg-number-pad',
  imports: [Icon],
  template: `
    @for (digit of digits; track digit) {
      <button type="button" class="key fg-number" [disabled]="full()" (click)="press(digit)">
        {{ digit }}
      </button>
    }
    @if (extraKey(); as extra) {
      <button type="button" class="key fg-number" [disabled]="full()" (click)="press(extra)">
        {{ extra }}
      </button>
    } @else {
      <button type="button" class="key word" [disabled]="empty()" (click)="value.set('')">
        {{ texts().clear }}
      </button>
    }
    <button type="button" class="key fg-number" [disabled]="full()" (click)="press('0')">0</button>
    <button
      type="button"
      class="key word"
      [disabled]="empty()"
      [attr.aria-label]="texts().erase"
      (click)="erase()"
    >
      <fg-icon name="erase" />
    </button>
  `,
  styleUrl: './number-pad.scss',
  host: { role: 'group', '[attr.aria-label]': 'texts().numberPad' },
})
export class NumberPad {
  readonly value = model('');
  readonly maxLength = input(18);
  readonly disabled = input(false);
  /** A key beside 0, such as X for ID numbers; it takes the place of "clear". */
  readonly extraKey = input<string>();

  protected readonly texts = useTexts(uiTexts);
  protected readonly digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;
  protected readonly full = computed(
    () => this.disabled() || this.value().length >= this.maxLength(),
  );
  protected readonly empty = computed(() => this.disabled() || this.value() === '');

  protected press(key: string): void {
    this.value.update((value) => (value + key).slice(0, this.maxLength()));
  }

  protected erase(): void {
    this.value.update((value) => value.slice(0, -1));
  }
}
