import type { IdNumber } from './id-number';

/** Years in which an area code was in force; the first and the last year count. */
export interface AreaCodePeriod {
  readonly code: string;
  readonly name: string;
  /** null: since before there were numbers (1984). */
  readonly fromYear: number | null;
  /** null: still. */
  readonly untilYear: number | null;
}

/** Panzhou's codes (GB/T 2260 and its changes): 盘县特区, 盘县 from 1999, 盘州市 from 2017. */
export const panzhouAreaCodes: readonly AreaCodePeriod[] = [
  { code: '520202', name: '盘县特区', fromYear: null, untilYear: 1999 },
  { code: '520222', name: '盘县', fromYear: 1999, untilYear: 2017 },
  { code: '520281', name: '盘州市', fromYear: 2017, untilYear: null },
];

/**
 * A note for the operator, never a reason to refuse:
 * - `began-after-birth`: improbable, since most numbers are given at birth;
 * - `ended-before-birth`: such a number was never given; look at the card again;
 * - `not-listed`: another area's code.
 */
export type AreaCodeNote = 'usual' | 'began-after-birth' | 'ended-before-birth' | 'not-listed';

/** Whether the number's area code was in force when its bearer was born. */
export const areaCodeNote = (
  { areaCode, birth }: Pick<IdNumber, 'areaCode' | 'birth'>,
  periods: readonly AreaCodePeriod[],
): AreaCodeNote => {
  const period = periods.find(({ code }) => code === areaCode);
  if (period === undefined) return 'not-listed';
  const year = Number(birth.slice(0, 4));
  if (period.untilYear !== null && year > period.untilYear) return 'ended-before-birth';
  return period.fromYear !== null && year < period.fromYear ? 'began-after-birth' : 'usual';
};
