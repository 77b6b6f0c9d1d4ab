/** A text field as it was before a scanner typed into it. */
export interface FieldSnapshot {
  restore(): void;
}

const isTextField = (
  element: EventTarget | null,
): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;

/** Remembers the focused field; `undefined` when it isn't a text field. Forms hear of the restored value by `input`. */
export const snapshotOf = (target: EventTarget | null): FieldSnapshot | undefined => {
  if (!isTextField(target)) return undefined;
  const { value } = target;
  return {
    restore: () => {
      if (target.value === value) return;
      target.value = value;
      target.dispatchEvent(new Event('input', { bubbles: true }));
    },
  };
};
