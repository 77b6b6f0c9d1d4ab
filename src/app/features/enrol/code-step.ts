import { Component, computed, inject, input, model, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { useTexts } from '../../language/language';
import { KIOSK_SESSION } from '../../ports/kiosk-session';
import { Banner } from '../../ui/banner/banner';
import { Icon } from '../../ui/icon/icon';
import { Page } from '../../ui/page/page';
import { TextField } from '../../ui/text-field/text-field';
import { enrolTexts } from './enrol-texts';
import { cleanCode, printedCode } from './enrolment-code';

/** The one-time code, typed from the bureau's slip, or fetched by one tap in practice. */
@Component({
  selector: 'fg-code-step',
  imports: [Banner, Icon, MatButton, Page, TextField],
  template: `
    <fg-page
      [heading]="texts().codeHeading"
      [lead]="texts().codeLead"
      [step]="1"
      [steps]="3"
      [primaryLabel]="texts().next"
      (primary)="next()"
    >
      <fg-text-field
        class="code"
        [label]="texts().code"
        [hint]="texts().codeHint"
        [error]="incomplete() ? texts().codeMissing : error()"
        [digits]="true"
        placeholder="XXXX-XXXX"
        [value]="shown()"
        (valueChange)="type($event)"
      />
      <section class="practice">
        <p>{{ texts().practiceLead }}</p>
        <button
          matButton="outlined"
          type="button"
          class="fg-action-quiet"
          [disabled]="fetching()"
          (click)="fetchCode()"
        >
          <fg-icon name="ticket" />{{ texts().practiceCode }}
        </button>
        @if (none()) {
          <fg-banner kind="warn">{{ texts().noPracticeCode }}</fg-banner>
        }
      </section>
    </fg-page>
  `,
  styleUrl: './code-step.scss',
})
export class CodeStep {
  readonly #session = inject(KIOSK_SESSION);
  readonly code = model('');
  readonly error = input('');
  readonly done = output();

  protected readonly texts = useTexts(enrolTexts);
  protected readonly shown = computed(() => printedCode(this.code()));
  protected readonly incomplete = signal(false);
  protected readonly fetching = signal(false);
  protected readonly none = signal(false);

  protected type(text: string): void {
    this.code.set(cleanCode(text).slice(0, 8));
    this.incomplete.set(false);
  }

  protected next(): void {
    if (this.code().length < 8) return this.incomplete.set(true);
    this.done.emit();
  }

  protected async fetchCode(): Promise<void> {
    this.fetching.set(true);
    const code = await this.#session.practiceCode();
    this.fetching.set(false);
    this.none.set(code === null);
    if (code === null) return;
    this.type(code);
    this.done.emit();
  }
}
