import type { LocalText } from './local-text';

/** The issued document behind a policy. */
export interface PolicySource {
  /** Its title as issued. */
  readonly title: string;
  /**
   * Whether somebody has compared each clause's quote with the issued document, word for word.
   * `to-be-compared`: fit for practice; a real campaign shouldn't open on it.
   */
  readonly wording: 'to-be-compared' | 'compared';
  /** What the reader of the file must know about it. */
  readonly note: LocalText;
}
