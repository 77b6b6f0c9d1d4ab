import { Component, inject, input } from '@angular/core';
import { useTexts } from '../language/language';
import { APP_UPDATE } from '../ports/app-update';
import { Page } from '../ui/page/page';
import { shellTexts } from './shell-texts';

/** The store can't be opened: say so, say what not to do, and give the technician the reason's name. */
@Component({
  selector: 'fg-out-of-order',
  imports: [Page],
  template: `
    <fg-page
      [heading]="texts().unusable.heading"
      [lead]="texts().unusable.text"
      [primaryLabel]="texts().unusable.reload"
      primaryIcon="refresh"
      (primary)="update.reload()"
    >
      <p class="reason">
        {{ texts().unusable.reason }}: <code>{{ reason() }}</code>
      </p>
    </fg-page>
  `,
  styles: `
    :host {
      display: contents;
    }
    .reason {
      color: var(--fg-ink-soft);
    }
  `,
})
export class OutOfOrder {
  readonly reason = input.required<string>();
  protected readonly update = inject(APP_UPDATE);
  protected readonly texts = useTexts(shellTexts);
}
