import { toHalfWidth, withoutBlanks } from '../text/half-width';
import type { IdNumber } from './id-number';

/** `not-comparable`: the other text is no resident number, masked or whole (a passport, a blank). */
export type MaskedComparison = 'same' | 'different' | 'not-comparable';

/** 12306 hides four characters, the month and day of birth: `5202221985****0020`. */
const railMask = /^\d{10}\*{4}\d{3}[\dX]$/;
const unmasked = /^\d{17}[\dX]$/;

/**
 * Compares a number with what 12306 prints on tickets and invoices: characters 1–10 and 15–18, or all where the text
 * isn't masked. `same` still lets two people born in one year in one county share a mask: compare the name too.
 */
export const sameAsMasked = (
  { number }: Pick<IdNumber, 'number'>,
  masked: string,
): MaskedComparison => {
  const text = withoutBlanks(toHalfWidth(masked)).toUpperCase();
  if (unmasked.test(text)) return text === number ? 'same' : 'different';
  if (!railMask.test(text)) return 'not-comparable';
  const seen = number.slice(0, 10) + number.slice(14);
  return text.replaceAll('*', '') === seen ? 'same' : 'different';
};
