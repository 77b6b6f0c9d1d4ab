import { Component, computed, effect, input, output, signal, viewChild } from '@angular/core';
import { useTexts } from '../../language/language';
import { Banner } from '../banner/banner';
import { Page } from '../page/page';
import { PinEntry } from '../pin-entry/pin-entry';
import { TextField } from '../text-field/text-field';
import { operatorFormTexts } from './operator-form-texts';
import { pinMaxLength, pinMinLength, pinWeakness } from './pin-weakness';

export interface NewOperator {
  readonly name: string;
  readonly pin: string;
}

type Phase = 'name' | 'pin' | 'repeat';

/** A new operator, one question a screen: name, PIN, the PIN again. */
@Component({
  selector: 'fg-operator-form',
  imports: [Banner, Page, PinEntry, TextField],
  templateUrl: './operator-form.html',
  styleUrl: './operator-form.scss',
})
export class OperatorForm {
  readonly step = input<number>();
  readonly steps = input<number>();
  /** Label of the last action. */
  readonly doneLabel = input.required<string>();
  readonly busy = input(false);
  readonly nameError = input('');
  readonly error = input('');
  readonly canGoBack = input(false);
  readonly submitted = output<NewOperator>();
  readonly nameEdited = output();
  readonly backward = output();

  protected readonly texts = useTexts(operatorFormTexts);
  protected readonly minLength = pinMinLength;
  protected readonly maxLength = pinMaxLength;
  protected readonly phase = signal<Phase>('name');
  protected readonly name = signal('');
  protected readonly pin = signal('');
  protected readonly again = signal('');
  protected readonly problem = signal<'name' | 'weak' | 'mismatch' | null>(null);
  protected readonly weakness = computed(() => pinWeakness(this.pin()));

  private readonly pad = viewChild(PinEntry);
  private readonly field = viewChild(TextField);

  constructor() {
    effect(() => (this.pad() ?? this.field())?.focus());
    // A name that was refused sends the form back to the name.
    effect(() => {
      if (this.nameError() !== '') this.phase.set('name');
    });
  }

  protected edit(name: string): void {
    this.name.set(name);
    this.problem.set(null);
    this.nameEdited.emit();
  }

  protected next(): void {
    if (this.phase() === 'name') return this.#leaveName();
    if (this.phase() === 'pin') return this.#leavePin();
    if (this.pin() !== this.again()) return this.#startPin('mismatch');
    this.submitted.emit({ name: this.name().trim(), pin: this.pin() });
  }

  protected back(): void {
    if (this.phase() === 'name') return this.backward.emit();
    if (this.phase() === 'pin') {
      this.phase.set('name');
      return;
    }
    this.#startPin(null);
  }

  #leaveName(): void {
    if (this.name().trim() === '') return this.problem.set('name');
    this.#startPin(null);
  }

  #leavePin(): void {
    if (this.weakness() !== null) return this.problem.set('weak');
    this.problem.set(null);
    this.again.set('');
    this.phase.set('repeat');
  }

  #startPin(problem: 'mismatch' | null): void {
    this.pin.set('');
    this.again.set('');
    this.problem.set(problem);
    this.phase.set('pin');
  }
}
