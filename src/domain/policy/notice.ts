import type { LocalText } from './local-text';

/** A text that a worker is shown and accepts; `id` goes into the claim, so a changed text needs a new one (PIPL 17). */
export interface Notice {
  readonly id: string;
  readonly title: LocalText;
  /** Paragraphs in plain words. */
  readonly paragraphs: readonly LocalText[];
  /** Label of the control by which it is accepted. */
  readonly accept: LocalText;
}

/** What PIPL 17 and 28–29 ask for: a notice of the processing, and a separate consent to sensitive data. */
export interface Notices {
  readonly privacy: Notice;
  readonly sensitiveConsent: Notice;
}
