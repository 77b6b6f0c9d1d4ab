import type { IdNumber } from '../../identity/id-number';
import { parseShanghaiDay, type ShanghaiDay } from '../../time/shanghai-day';
import type { Traveller } from '../case';

/** A day written in a test. */
export const day = (text: string): ShanghaiDay => {
  const parsed = parseShanghaiDay(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.error}`);
  return parsed.value;
};

/**
 * A synthetic person by area code, birth and serial. `decide` trusts its input, so the check character needn't fit.
 */
export const idOf = (areaCode: string, birth: string, serial = 1): IdNumber => ({
  number: `${areaCode}${birth.replaceAll('-', '')}${String(serial).padStart(3, '0')}X`,
  kind: 'resident',
  areaCode,
  birth: day(birth),
  sex: serial % 2 === 1 ? 'male' : 'female',
});

/** Somebody who meets every person rule of 2025; each serial is another person. */
export const worker = (serial = 1): Traveller => ({
  idNumber: idOf('520281', '1985-06-15', serial),
  employer: '中山市某某电子厂',
});
