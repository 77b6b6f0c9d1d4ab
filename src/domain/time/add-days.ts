import { type ShanghaiDay, shanghaiDayAt } from './shanghai-day';

const dayMs = 86_400_000;

/** The calendar day so many days later; earlier, where negative. */
export const addDays = (day: ShanghaiDay, days: number): ShanghaiDay =>
  shanghaiDayAt(Date.parse(`${day}T00:00:00+08:00`) + days * dayMs);
