import { Component, inject, input, output } from '@angular/core';
import { useTexts } from '../language/language';
import { KIOSK_SESSION } from '../ports/kiosk-session';
import { Dialog } from '../ui/dialog/dialog';
import { shellTexts } from './shell-texts';

/** The last seconds before the lock; any touch at all takes it away. */
@Component({
  selector: 'fg-idle-warning',
  imports: [Dialog],
  template: `
    <fg-dialog
      role="alertdialog"
      [heading]="texts().idle.heading"
      [primaryLabel]="texts().idle.stay"
      [quietLabel]="texts().idle.lockNow"
      (primary)="stay.emit()"
      (quiet)="session.lock()"
    >
      {{ texts().idle.text(seconds()) }}
    </fg-dialog>
  `,
})
export class IdleWarning {
  readonly seconds = input.required<number>();
  readonly stay = output();
  protected readonly session = inject(KIOSK_SESSION);
  protected readonly texts = useTexts(shellTexts);
}
