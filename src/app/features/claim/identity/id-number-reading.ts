import type { IdNumber } from '../../../../domain/identity/id-number';
import { type IdNumberError, parseIdNumber } from '../../../../domain/identity/parse-id-number';
import { toHalfWidth, withoutBlanks } from '../../../../domain/text/half-width';
import { parseShanghaiDay, type ShanghaiDay } from '../../../../domain/time/shanghai-day';

/** `id-unfinished`: nothing wrong so far, but characters are missing. */
export type IdNumberProblem = IdNumberError['code'] | 'id-unfinished';

/** What the characters typed so far already tell, so that a slip shows where it happens and not at the end. */
export interface IdNumberReading {
  /** Characters typed, 0–18 and beyond. */
  readonly typed: number;
  readonly areaCode: string | null;
  readonly birth: ShanghaiDay | null;
  readonly sex: 'male' | 'female' | null;
  /** Set only when the whole number is right. */
  readonly whole: IdNumber | null;
  /** Null while everything typed so far may still become a right number, and when it is one. */
  readonly slip: IdNumberError['code'] | null;
}

const wholeLength = 18;
const areaEnds = 6;
const birthEnds = 14;
const sexEnds = 17;

const birthIn = (typed: string): ShanghaiDay | null => {
  if (typed.length < birthEnds) return null;
  const day = parseShanghaiDay(
    `${typed.slice(6, 10)}-${typed.slice(10, 12)}-${typed.slice(12, birthEnds)}`,
  );
  return day.ok ? day.value : null;
};

const slipSoFar = (
  typed: string,
  birth: ShanghaiDay | null,
  today: ShanghaiDay,
): IdNumberError['code'] | null => {
  if (/[^\d]/.test(typed)) return 'id-characters';
  if (typed.length >= birthEnds && birth === null) return 'id-birth-not-in-calendar';
  return birth !== null && birth > today ? 'id-birth-future' : null;
};

/** Reads an identity number while it is being typed. `today`: campaign day, which no birth can follow. */
export const readIdNumber = (text: string, today: ShanghaiDay): IdNumberReading => {
  const typed = withoutBlanks(toHalfWidth(text)).toUpperCase();
  const birth = birthIn(typed);
  const seventeenth = typed.charAt(sexEnds - 1);
  const known = {
    typed: typed.length,
    areaCode: /^\d{6}/.test(typed) ? typed.slice(0, areaEnds) : null,
    birth,
    sex: /\d/.test(seventeenth) ? (Number(seventeenth) % 2 === 1 ? 'male' : 'female') : null,
  } as const;
  if (typed.length < wholeLength)
    return { ...known, whole: null, slip: slipSoFar(typed, birth, today) };
  const parsed = parseIdNumber(typed, today);
  return parsed.ok
    ? { ...known, whole: parsed.value, slip: null }
    : { ...known, whole: null, slip: parsed.error.code };
};

/** Why the number can't be used yet, for the moment when a person wants to go on. */
export const idNumberProblem = (reading: IdNumberReading): IdNumberProblem | null => {
  if (reading.whole !== null) return null;
  if (reading.slip !== null) return reading.slip;
  return reading.typed === 0 ? 'id-empty' : 'id-unfinished';
};
