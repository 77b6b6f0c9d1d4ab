import { err, ok, type Result } from '../result';
import { toHalfWidth, withoutBlanks } from '../text/half-width';
import { parseShanghaiDay, type ShanghaiDay } from '../time/shanghai-day';
import { areaKindOf } from './area-kind';
import { idCheckCharacter } from './id-check-character';
import type { IdNumber } from './id-number';

/**
 * Why a text is no identity number. Never carries the number itself. `position` counts from 0 in the text
 * without blanks, `length` is that text's length.
 */
export type IdNumberError =
  | { readonly code: 'id-empty' }
  | { readonly code: 'id-characters'; readonly position: number }
  | { readonly code: 'id-length'; readonly length: number }
  | { readonly code: 'id-old-15' }
  | { readonly code: 'id-area-unknown' }
  | { readonly code: 'id-birth-not-in-calendar' }
  | { readonly code: 'id-birth-future' }
  | { readonly code: 'id-birth-too-early' }
  | { readonly code: 'id-check-digit' };

/** Nobody has lived so long: an earlier birth year is a slip of the finger. */
const oldestYears = 130;

/** The form that numbers are compared and hashed in: half-width, without blanks, `X` in upper case. Nothing is checked. */
export const normaliseIdNumber = (text: string): string =>
  withoutBlanks(toHalfWidth(text)).toUpperCase();

const birthOf = (number: string): Result<ShanghaiDay, 'not-in-calendar'> => {
  const day = parseShanghaiDay(
    `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`,
  );
  return day.ok ? day : err('not-in-calendar');
};

/**
 * Parses an 18-character identity number of a resident (GB 11643-1999), of a resident from Hong Kong, Macau or
 * Taiwan (GB 11643 with 810000, 820000, 830000) or of a foreign permanent resident (9…). Takes `x`, full-width
 * characters and blanks. Looks from left to right, so that the error names the place where the slip is.
 * Numbers of 15 digits, without a check character, are refused by name.
 */
export const parseIdNumber = (
  text: string,
  today: ShanghaiDay,
): Result<IdNumber, IdNumberError> => {
  const number = normaliseIdNumber(text);
  if (number === '') return err({ code: 'id-empty' });
  const position = number.search(/[^\dX]|X(?!$)/);
  if (position >= 0) return err({ code: 'id-characters', position });
  if (/^\d{15}$/.test(number)) return err({ code: 'id-old-15' });
  if (number.length !== 18) return err({ code: 'id-length', length: number.length });

  const areaCode = number.slice(0, 6);
  const kind = areaKindOf(areaCode);
  if (kind === undefined) return err({ code: 'id-area-unknown' });

  const birth = birthOf(number);
  if (!birth.ok) return err({ code: 'id-birth-not-in-calendar' });
  if (birth.value > today) return err({ code: 'id-birth-future' });
  if (Number(birth.value.slice(0, 4)) < Number(today.slice(0, 4)) - oldestYears)
    return err({ code: 'id-birth-too-early' });

  if (number.charAt(17) !== idCheckCharacter(number)) return err({ code: 'id-check-digit' });
  const sex = Number(number.charAt(16)) % 2 === 1 ? 'male' : 'female';
  return ok({ number, kind, areaCode, birth: birth.value, sex });
};

/** In groups of 6, 8 and 4, as it is read aloud: `520202 18900101 001X`. */
export const formatIdNumber = ({ number }: IdNumber): string =>
  `${number.slice(0, 6)} ${number.slice(6, 14)} ${number.slice(14)}`;
