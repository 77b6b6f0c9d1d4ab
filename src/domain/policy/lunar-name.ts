import { SolarDay } from 'tyme4ts';
import type { ShanghaiDay } from '../time/shanghai-day';

/** The lunar date as people say it: 正月初一. For display only; by tyme4ts, since ICU is a day off in 2027 and 2030. */
export const lunarName = (day: ShanghaiDay): string => {
  const lunar = SolarDay.fromYmd(
    Number(day.slice(0, 4)),
    Number(day.slice(5, 7)),
    Number(day.slice(8, 10)),
  ).getLunarDay();
  return `${lunar.getLunarMonth().getName()}${lunar.getName()}`;
};
