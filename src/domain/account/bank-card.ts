import { err, ok, type Result } from '../result';
import { toHalfWidth, withoutBlanks } from '../text/half-width';

declare const bankCardBrand: unique symbol;

/** The number of a bank card or social-security card's account: 16–19 digits (ISO/IEC 7812). Text, never a number. */
export type BankCard = string & { readonly [bankCardBrand]: true };

/** Why a text is no card number; never carries it. `position` counts from 0 in the text without blanks. */
export type BankCardError =
  | { readonly code: 'card-empty' }
  | { readonly code: 'card-characters'; readonly position: number }
  | { readonly code: 'card-length'; readonly length: number }
  | { readonly code: 'card-check-digit' };

/** Luhn's sum (ISO/IEC 7812-1 annex B): from the right, every second digit doubled, its digits added. */
const luhnSum = (digits: string): number => {
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    const digit = Number(digits[digits.length - 1 - place]);
    const doubled = place % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum;
};

const isBankCard = (digits: string): digits is BankCard =>
  /^\d{16,19}$/.test(digits) && luhnSum(digits) % 10 === 0;

/**
 * Parses a card number as typed; blanks and hyphens go. The check digit catches every single wrong digit and every
 * swap of neighbours but 09 and 90.
 */
export const parseBankCard = (text: string): Result<BankCard, BankCardError> => {
  const digits = withoutBlanks(toHalfWidth(text)).replaceAll('-', '');
  if (digits === '') return err({ code: 'card-empty' });
  const position = digits.search(/\D/);
  if (position >= 0) return err({ code: 'card-characters', position });
  if (digits.length < 16 || digits.length > 19)
    return err({ code: 'card-length', length: digits.length });
  return isBankCard(digits) ? ok(digits) : err({ code: 'card-check-digit' });
};

/** In groups of four, as on the card: `6217 0000 0000 0000 004`. */
export const formatBankCard = (card: BankCard): string => card.replace(/(\d{4})(?=\d)/g, '$1 ');

/** For lists and receipts: the last four digits. */
export const maskBankCard = (card: BankCard): string =>
  '*'.repeat(card.length - 4) + card.slice(-4);
