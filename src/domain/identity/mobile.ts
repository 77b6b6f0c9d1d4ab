import { err, ok, type Result } from '../result';
import { toHalfWidth, withoutBlanks } from '../text/half-width';

declare const mobileBrand: unique symbol;

/** A mobile number of mainland China: 11 digits, without country code. */
export type Mobile = string & { readonly [mobileBrand]: true };

/** Why a text is no mobile number; never carries it. `length` counts the digits without country code. */
export type MobileError =
  | { readonly code: 'mobile-empty' }
  | { readonly code: 'mobile-characters' }
  | { readonly code: 'mobile-length'; readonly length: number }
  | { readonly code: 'mobile-range' };

const isMobile = (digits: string): digits is Mobile => /^1[3-9]\d{9}$/.test(digits);

/**
 * Parses a mobile number as typed: blanks, hyphens and the country code (+86, 0086, 86) go. `mobile-range`: eleven
 * digits, but no mobile number begins so (13…–19…).
 */
export const parseMobile = (text: string): Result<Mobile, MobileError> => {
  const typed = withoutBlanks(toHalfWidth(text)).replace(/[-–—()]/g, '');
  if (typed === '') return err({ code: 'mobile-empty' });
  const digits = typed.replace(/^(?:\+86|0086|86(?=\d{11}$))/, '');
  if (!/^\d+$/.test(digits)) return err({ code: 'mobile-characters' });
  if (digits.length !== 11) return err({ code: 'mobile-length', length: digits.length });
  return isMobile(digits) ? ok(digits) : err({ code: 'mobile-range' });
};

/** As it is read aloud: `138 0013 8000`. */
export const formatMobile = (mobile: Mobile): string =>
  `${mobile.slice(0, 3)} ${mobile.slice(3, 7)} ${mobile.slice(7)}`;

/** For lists and receipts: `138****8000`. */
export const maskMobile = (mobile: Mobile): string => `${mobile.slice(0, 3)}****${mobile.slice(7)}`;
