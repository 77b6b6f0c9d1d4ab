import { Component, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { useTexts } from '../../language/language';
import { KIOSK_SESSION } from '../../ports/kiosk-session';
import { Empty } from '../../ui/empty/empty';
import { type NewOperator, OperatorForm } from '../../ui/operator-form/operator-form';
import { Page } from '../../ui/page/page';
import { unlockTexts } from './unlock-texts';

/** A present operator lets another one in: name and PIN are entered by the new one. */
@Component({
  selector: 'fg-add-operator-page',
  imports: [Empty, OperatorForm, Page],
  template: `
    @if (added() === '') {
      <fg-operator-form
        [doneLabel]="texts().addDone"
        [busy]="busy()"
        [canGoBack]="true"
        [nameError]="refused() === 'name-taken' ? texts().nameTaken : ''"
        [error]="refused() === 'storage-refused' ? texts().storageRefused : ''"
        (nameEdited)="refused.set(null)"
        (submitted)="add($event)"
        (backward)="leave()"
      />
    } @else {
      <fg-page [heading]="added()" [primaryLabel]="texts().toHome" (primary)="leave()">
        <fg-empty icon="check" [text]="texts().added(added())" />
      </fg-page>
    }
  `,
})
export class AddOperatorPage {
  readonly #session = inject(KIOSK_SESSION);
  readonly #router = inject(Router);
  protected readonly texts = useTexts(unlockTexts);
  protected readonly busy = signal(false);
  protected readonly added = signal('');
  protected readonly refused = signal<'name-taken' | 'storage-refused' | null>(null);

  protected async add({ name, pin }: NewOperator): Promise<void> {
    this.busy.set(true);
    this.refused.set(null);
    const added = await this.#session.addOperator(name, pin);
    this.busy.set(false);
    if (added.ok) this.added.set(added.value.name);
    else this.refused.set(added.error);
  }

  protected leave(): void {
    void this.#router.navigateByUrl('/');
  }
}
