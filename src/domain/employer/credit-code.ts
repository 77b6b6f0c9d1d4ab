import { err, ok, type Result } from '../result';
import { toHalfWidth, withoutBlanks } from '../text/half-width';

declare const creditCodeBrand: unique symbol;

/** 统一社会信用代码, the 18-character code of a company or other body (GB 32100-2015). */
export type CreditCode = string & { readonly [creditCodeBrand]: true };

/** Why a text is no credit code. `position` counts from 0 in the text without blanks. */
export type CreditCodeError =
  | { readonly code: 'credit-empty' }
  | { readonly code: 'credit-characters'; readonly position: number }
  | { readonly code: 'credit-length'; readonly length: number }
  | { readonly code: 'credit-form' }
  | { readonly code: 'credit-check' };

/** Without I, O, S, V, Z. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** The eighteenth character for the first seventeen; 0 is a right one. */
export const creditCheckCharacter = (first17: string): string => {
  const sum = weights.reduce(
    (total, weight, place) => total + weight * alphabet.indexOf(first17.charAt(place)),
    0,
  );
  return alphabet.charAt((31 - (sum % 31)) % 31);
};

const isCreditCode = (code: string): code is CreditCode =>
  creditCheckCharacter(code) === code.charAt(17);

/**
 * Parses a credit code as typed. `credit-form`: characters 3–8, the division code of the registering office, have to
 * be digits.
 */
export const parseCreditCode = (text: string): Result<CreditCode, CreditCodeError> => {
  const code = withoutBlanks(toHalfWidth(text)).toUpperCase();
  if (code === '') return err({ code: 'credit-empty' });
  const position = [...code].findIndex((character) => !alphabet.includes(character));
  if (position >= 0) return err({ code: 'credit-characters', position });
  if (code.length !== 18) return err({ code: 'credit-length', length: code.length });
  if (!/^.{2}\d{6}/.test(code)) return err({ code: 'credit-form' });
  return isCreditCode(code) ? ok(code) : err({ code: 'credit-check' });
};
