/** What a scanner that poses as a keyboard makes the browser say, in the order in which it is said. Times in ms. */
export type WedgeEvent =
  /** A key that stands for one character. */
  | { readonly kind: 'character'; readonly character: string; readonly atMs: number }
  /** Text that came at once: an IME's commit, Android's input event. */
  | { readonly kind: 'text'; readonly text: string; readonly atMs: number }
  /** Enter, Tab, or a line feed: what a scanner is set to send last. */
  | { readonly kind: 'end'; readonly atMs: number }
  /** A digit on the number pad while Alt is held. */
  | { readonly kind: 'alt-digit'; readonly digit: string; readonly atMs: number }
  | { readonly kind: 'alt-up'; readonly atMs: number }
  /** A key of a person's hand: arrows, Backspace, Escape, a shortcut. */
  | { readonly kind: 'other'; readonly atMs: number }
  /** Nothing came for a while. */
  | { readonly kind: 'quiet'; readonly atMs: number };

/** What became of it. */
export type WedgeAnswer =
  | { readonly kind: 'nothing' }
  /** A scanner sent this; `ms` from its first key to its last. */
  | {
      readonly kind: 'scan';
      readonly text: string;
      readonly ms: number;
      readonly ended: 'key' | 'quiet';
    }
  /** What had been gathered was a person's typing after all. */
  | { readonly kind: 'typing'; readonly text: string };
