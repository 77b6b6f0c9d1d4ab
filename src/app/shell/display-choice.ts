import { inject, Service, signal } from '@angular/core';
import { DOCUMENT } from '@angular/common';

export const contrasts = ['normal', 'high'] as const;
export type Contrast = (typeof contrasts)[number];

export const textSizes = ['normal', 'large', 'larger', 'largest'] as const;
export type TextSize = (typeof textSizes)[number];

const contrastKey = 'fangang.contrast';
const textKey = 'fangang.text';

/** Contrast and text size, remembered by the tablet; tokens.scss does the rest. */
@Service()
export class DisplayChoice {
  readonly #document = inject(DOCUMENT);
  readonly #contrast = signal<Contrast>(this.#rememberedContrast());
  readonly #textSize = signal<TextSize>(
    textSizes.find((known) => known === this.#kept(textKey)) ?? 'normal',
  );
  readonly contrast = this.#contrast.asReadonly();
  readonly textSize = this.#textSize.asReadonly();

  constructor() {
    this.#document.documentElement.dataset['contrast'] = this.#contrast();
    this.#document.documentElement.dataset['text'] = this.#textSize();
  }

  chooseContrast(contrast: Contrast): void {
    this.#contrast.set(contrast);
    this.#document.documentElement.dataset['contrast'] = contrast;
    this.#keep(contrastKey, contrast);
  }

  chooseTextSize(size: TextSize): void {
    this.#textSize.set(size);
    this.#document.documentElement.dataset['text'] = size;
    this.#keep(textKey, size);
  }

  /** Until somebody chooses here, what the tablet's own settings ask for. */
  #rememberedContrast(): Contrast {
    const kept = contrasts.find((known) => known === this.#kept(contrastKey));
    const asked = this.#document.defaultView?.matchMedia('(prefers-contrast: more)').matches;
    return kept ?? (asked ? 'high' : 'normal');
  }

  #kept(key: string): string | null {
    return this.#document.defaultView?.localStorage.getItem(key) ?? null;
  }

  #keep(key: string, value: string): void {
    this.#document.defaultView?.localStorage.setItem(key, value);
  }
}
