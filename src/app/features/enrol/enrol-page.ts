import { Component, computed, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { useTexts } from '../../language/language';
import { type EnrolError, KIOSK_SESSION } from '../../ports/kiosk-session';
import { type NewOperator, OperatorForm } from '../../ui/operator-form/operator-form';
import { CodeStep } from './code-step';
import { enrolTexts } from './enrol-texts';
import { PlaceStep } from './place-step';

type Step = 'code' | 'place' | 'operator';

const aboutTheCode: readonly EnrolError[] = ['code-unknown', 'code-used', 'code-expired'];

/** Three steps once in a tablet's life: code, place, first operator. A reload goes on with the operator. */
@Component({
  selector: 'fg-enrol-page',
  imports: [CodeStep, OperatorForm, PlaceStep],
  template: `
    @switch (step()) {
      @case ('code') {
        <fg-code-step [(code)]="code" [error]="codeError()" (done)="step.set('place')" />
      }
      @case ('place') {
        <fg-place-step
          [(place)]="place"
          [busy]="busy()"
          [error]="placeError()"
          (done)="enrol()"
          (backward)="step.set('code')"
        />
      }
      @case ('operator') {
        <fg-operator-form
          [step]="3"
          [steps]="3"
          [doneLabel]="texts().done"
          [busy]="busy()"
          [nameError]="nameTaken() ? texts().nameTaken : ''"
          [error]="storageRefused() ? texts().storageRefused : ''"
          (nameEdited)="nameTaken.set(false)"
          (submitted)="addFirst($event)"
        />
      }
    }
  `,
})
export class EnrolPage {
  readonly #session = inject(KIOSK_SESSION);
  readonly #router = inject(Router);
  protected readonly texts = useTexts(enrolTexts);
  protected readonly step = signal<Step>(
    this.#session.state().status === 'locked' ? 'operator' : 'code',
  );
  protected readonly code = signal('');
  protected readonly place = signal('');
  protected readonly busy = signal(false);
  protected readonly nameTaken = signal(false);
  protected readonly storageRefused = signal(false);
  readonly #refused = signal<EnrolError | null>(null);

  protected readonly codeError = computed(() => {
    const refused = this.#refused();
    return refused !== null && aboutTheCode.includes(refused) ? this.texts().errors[refused] : '';
  });
  protected readonly placeError = computed(() => {
    const refused = this.#refused();
    return refused === null ? '' : this.texts().errors[refused];
  });

  protected async enrol(): Promise<void> {
    this.#refused.set(null);
    this.busy.set(true);
    const enrolled = await this.#session.enrol(this.code(), this.place());
    this.busy.set(false);
    if (enrolled.ok) return this.step.set('operator');
    this.#refused.set(enrolled.error);
    if (aboutTheCode.includes(enrolled.error)) this.step.set('code');
  }

  protected async addFirst({ name, pin }: NewOperator): Promise<void> {
    this.busy.set(true);
    this.storageRefused.set(false);
    const added = await this.#session.addOperator(name, pin);
    if (added.ok && this.#session.state().status === 'locked')
      await this.#session.unlock(added.value.id, pin);
    this.busy.set(false);
    if (added.ok) await this.#router.navigateByUrl('/');
    else if (added.error === 'name-taken') this.nameTaken.set(true);
    else this.storageRefused.set(true);
  }
}
