import type { IdNumberError } from '../../domain/identity/parse-id-number';
import type { ShanghaiDayError } from '../../domain/time/shanghai-day';
import type { PlaceError } from '../../domain/verdict/resolve-place';

/** Why a case can't be judged, by name. */
export type CaseProblemCode =
  | 'field-missing'
  | 'field-type'
  | 'scheme-unknown'
  | 'scheme-not-in-policy'
  | 'travellers-missing'
  | 'hukou-unknown'
  | 'fare-invalid'
  | IdNumberError['code']
  | ShanghaiDayError
  | PlaceError['code'];

/** A problem, where it is, and what is expected there; never with a person's data in it. */
export interface CaseProblem {
  readonly code: CaseProblemCode;
  readonly message: string;
  /** `travellers[0].idNumber`; empty for the line as a whole. */
  readonly path: string;
}

const words: Readonly<Record<CaseProblemCode, string>> = {
  'field-missing': 'this field is required',
  'field-type': 'this field has the wrong type of value',
  'scheme-unknown': 'expected coach, self-drive, rail-ticket or special-train',
  'scheme-not-in-policy': 'this policy has no such scheme',
  'travellers-missing': 'expected at least one traveller',
  'hukou-unknown': 'expected panzhou or elsewhere, or no field where it is not known',
  'fare-invalid':
    'expected the fare as whole fen, above 0 and at most 10,000 yuan, or no field where it is not known',
  'id-empty': 'the ID number is empty',
  'id-characters': 'an ID number has digits, and X at its end only',
  'id-length': 'an ID number has 18 characters',
  'id-old-15': 'an old number of 15 digits has no check digit: the 18-character one is needed',
  'id-area-unknown': 'an ID number does not begin with these six digits',
  'id-birth-not-in-calendar': 'the birth date in the ID number is not in the calendar',
  'id-birth-future': 'the birth date in the ID number lies in the future',
  'id-birth-too-early': 'the birth date in the ID number is too long ago',
  'id-check-digit': 'the check digit of the ID number does not fit: a character is wrong',
  'day-format': 'expected a date as YYYY-MM-DD',
  'day-not-in-calendar': 'this date is not in the calendar',
  'station-unknown': 'no passenger station has this name',
  'province-unknown': 'no province has this name',
  'province-missing': 'expected a station, or a province',
  'province-differs': 'the station lies in another province',
};

/** A problem with its words. */
export const caseProblem = (code: CaseProblemCode, path: string): CaseProblem => ({
  code,
  message: words[code],
  path,
});
