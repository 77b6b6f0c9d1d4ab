import { Component, computed, inject } from '@angular/core';
import { LanguageChoice, languages, useTexts } from '../language/language';
import { Segments } from '../ui/segments/segments';
import { contrasts, DisplayChoice, textSizes } from './display-choice';
import { shellTexts } from './shell-texts';

const languageNames = { 'zh-CN': '中文', en: 'English' } as const;

/** Language, text size and contrast: every change shows at once and is remembered. */
@Component({
  selector: 'fg-display-panel',
  imports: [Segments],
  template: `
    <fg-segments
      [label]="texts().language"
      [options]="languageOptions"
      [value]="language.current()"
      (valueChange)="language.choose($event)"
    />
    <fg-segments
      [label]="texts().textSize"
      [options]="sizeOptions()"
      [value]="display.textSize()"
      (valueChange)="display.chooseTextSize($event)"
    />
    <fg-segments
      [label]="texts().contrast"
      [options]="contrastOptions()"
      [value]="display.contrast()"
      (valueChange)="display.chooseContrast($event)"
    />
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--fg-space-4);
    }
  `,
})
export class DisplayPanel {
  protected readonly language = inject(LanguageChoice);
  protected readonly display = inject(DisplayChoice);
  protected readonly texts = useTexts(shellTexts);
  protected readonly languageOptions = languages.map((value) => ({
    value,
    label: languageNames[value],
    lang: value,
  }));
  protected readonly sizeOptions = computed(() =>
    textSizes.map((value) => ({ value, label: this.texts().textSizes[value] })),
  );
  protected readonly contrastOptions = computed(() =>
    contrasts.map((value) => ({ value, label: this.texts().contrasts[value] })),
  );
}
