import { LunarDay as TymeLunarDay, LunarMonth, SolarDay } from 'tyme4ts';
import { err, ok, type Result } from '../result';
import { parseShanghaiDay, type ShanghaiDay } from './shanghai-day';

/**
 * A day of the Chinese calendar, for authors of a policy and for display: policies hold Gregorian dates. From tyme4ts,
 * which agrees with the published tables (GB/T 33661-2017); `Intl`'s chinese calendar is wrong for 2027 and 2030.
 * tyme4ts is large: screens load this file lazily.
 */
export interface LunarDay {
  /** The Gregorian year in which its 正月初一 lies. */
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** `leap`: the month that is put in after the one with the same number. */
  readonly monthKind: 'ordinary' | 'leap';
  /** 1–30. */
  readonly day: number;
}

/** Years that tyme4ts is trusted for here; published tables end there. */
const firstYear = 1900;
const lastYear = 2100;

const isInTables = (year: number): boolean => year >= firstYear && year <= lastYear;

const two = (number: number): string => String(number).padStart(2, '0');

/** The lunar day of a Gregorian one. Throws before 1901 and after 2100. */
export const lunarDayOf = (day: ShanghaiDay): LunarDay => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  if (year <= firstYear || year > lastYear) throw new RangeError(`no lunar table for ${year}`);
  const lunar = SolarDay.fromYmd(year, month, date).getLunarDay();
  const monthWithLeap = lunar.getLunarMonth().getMonthWithLeap();
  return {
    year: lunar.getYear(),
    month: Math.abs(monthWithLeap),
    monthKind: monthWithLeap < 0 ? 'leap' : 'ordinary',
    day: lunar.getDay(),
  };
};

const monthWithLeapOf = ({ month, monthKind }: LunarDay): number =>
  monthKind === 'leap' ? -month : month;

const exists = (lunar: LunarDay): boolean => {
  if (!isInTables(lunar.year) || lunar.month < 1 || lunar.month > 12) return false;
  try {
    const month = LunarMonth.fromYm(lunar.year, monthWithLeapOf(lunar));
    return Number.isInteger(lunar.day) && lunar.day >= 1 && lunar.day <= month.getDayCount();
  } catch {
    // tyme4ts throws where the year has no such leap month.
    return false;
  }
};

/** The Gregorian day of a lunar one; an error where the year has no such month, or the month no such day. */
export const shanghaiDayOfLunar = (
  lunar: LunarDay,
): Result<ShanghaiDay, 'lunar-day-not-in-calendar'> => {
  if (!exists(lunar)) return err('lunar-day-not-in-calendar');
  const solar = TymeLunarDay.fromYmd(lunar.year, monthWithLeapOf(lunar), lunar.day).getSolarDay();
  const day = parseShanghaiDay(
    `${solar.getYear()}-${two(solar.getMonth())}-${two(solar.getDay())}`,
  );
  return day.ok ? ok(day.value) : err('lunar-day-not-in-calendar');
};

const monthNames = '正二三四五六七八九十冬腊';
const digits = '一二三四五六七八九';

const dayName = (day: number): string => {
  if (day === 10) return '初十';
  if (day === 20) return '二十';
  if (day === 30) return '三十';
  return ('初十廿'[Math.floor(day / 10)] ?? '') + digits.charAt((day % 10) - 1);
};

/** Month and day as people say them: 正月初六, 闰六月廿一, 腊月三十. */
export const formatLunarDay = ({ month, monthKind, day }: LunarDay): string =>
  `${monthKind === 'leap' ? '闰' : ''}${monthNames.charAt(month - 1)}月${dayName(day)}`;
