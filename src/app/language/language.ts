import { computed, inject, Service, type Signal, signal } from '@angular/core';
import { DOCUMENT } from '@angular/common';

export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

/** One feature's words in every language; the compiler sees that none is missing. */
export type Texts<T> = Readonly<Record<Language, T>>;

const storageKey = 'fangang.language';

/** The language of the screen, switchable while running. zh-CN first. */
@Service()
export class LanguageChoice {
  readonly #document = inject(DOCUMENT);
  readonly #current = signal<Language>(this.#remembered());
  readonly current = this.#current.asReadonly();

  choose(language: Language): void {
    this.#current.set(language);
    this.#document.documentElement.lang = language;
    this.#document.defaultView?.localStorage.setItem(storageKey, language);
  }

  #remembered(): Language {
    const kept = this.#document.defaultView?.localStorage.getItem(storageKey);
    const language = languages.find((known) => known === kept) ?? 'zh-CN';
    this.#document.documentElement.lang = language;
    return language;
  }
}

/** The words of `texts` in the current language. Call in an injection context. */
export const useTexts = <T>(texts: Texts<T>): Signal<T> => {
  const choice = inject(LanguageChoice);
  return computed(() => texts[choice.current()]);
};
