import { type ShanghaiDay, shanghaiDayAt } from './shanghai-day';

const dayMs = 86_400_000;

/** Days since 1970-01-01. Shanghai has no summer time (since 1991), so days are counted without a time zone. */
const dayNumber = (day: ShanghaiDay): number => Date.parse(`${day}T00:00:00Z`) / dayMs;

/** The day `days` later; negative: earlier. Throws outside the years 0000–9999. */
export const addDays = (day: ShanghaiDay, days: number): ShanghaiDay =>
  shanghaiDayAt((dayNumber(day) + days) * dayMs);

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: ShanghaiDay, to: ShanghaiDay): number =>
  dayNumber(to) - dayNumber(from);

/** For sorting: negative when `one` is earlier, 0 when they are the same. */
export const compareDays = (one: ShanghaiDay, other: ShanghaiDay): number =>
  daysBetween(other, one);

/** Monday 1 … Sunday 7 (ISO 8601). */
export const weekdayOf = (day: ShanghaiDay): number => {
  const sinceThursday = dayNumber(day) % 7;
  return ((sinceThursday + 10) % 7) + 1;
};
