import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { useTexts } from '../../../language/language';
import { ticketTexts } from './ticket-texts';

/** Where a station doesn't exist: the ones that look most like it, a tap each. */
@Component({
  selector: 'fg-nearest',
  imports: [MatButton],
  template: `
    @if (names().length > 0) {
      <p>{{ texts().didYouMean }}</p>
      <div class="names">
        @for (name of names(); track name) {
          <button matButton="outlined" type="button" (click)="choose.emit(name)">{{ name }}</button>
        }
      </div>
    }
  `,
  styles: `
    p {
      margin: var(--fg-space-2) 0;
      color: var(--fg-ink-soft);
    }
    .names {
      display: flex;
      flex-wrap: wrap;
      gap: var(--fg-space-2);
    }
  `,
})
export class Nearest {
  readonly names = input.required<readonly string[]>();
  readonly choose = output<string>();
  protected readonly texts = useTexts(ticketTexts);
}
