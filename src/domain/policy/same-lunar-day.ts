import { LunarDay, LunarMonth, LunarYear, SolarDay } from 'tyme4ts';
import { parseShanghaiDay, type ShanghaiDay } from '../time/shanghai-day';

const pad = (value: number): string => String(value).padStart(2, '0');

/**
 * The day with the same lunar date so many years later (or earlier): 正月初一 stays 正月初一. A leap month falls back on
 * its ordinary namesake, the 30th on the 29th, where the other year hasn't got them. Calendar of GB/T 33661-2017, by
 * tyme4ts: ICU's (Intl) is a day off in 2027 and 2030.
 */
export const sameLunarDay = (day: ShanghaiDay, yearsLater: number): ShanghaiDay => {
  const lunar = SolarDay.fromYmd(
    Number(day.slice(0, 4)),
    Number(day.slice(5, 7)),
    Number(day.slice(8, 10)),
  ).getLunarDay();
  const year = lunar.getYear() + yearsLater;
  const isLeap = lunar.getLunarMonth().isLeap();
  const month = Math.abs(lunar.getMonth());
  const keepsLeap = isLeap && LunarYear.fromYear(year).getLeapMonth() === month;
  const target = LunarMonth.fromYm(year, keepsLeap ? -month : month);
  const inMonth = Math.min(lunar.getDay(), target.getDayCount());
  const solar = LunarDay.fromYmd(year, keepsLeap ? -month : month, inMonth).getSolarDay();
  const moved = parseShanghaiDay(
    `${solar.getYear()}-${pad(solar.getMonth())}-${pad(solar.getDay())}`,
  );
  if (!moved.ok) throw new RangeError(`no such day ${yearsLater} years after ${day}`);
  return moved.value;
};
