import { type ShanghaiDay, shanghaiDayAt } from './shanghai-day';

const dayMs = 86_400_000;

/** The calendar day before. */
export const dayBefore = (day: ShanghaiDay): ShanghaiDay =>
  shanghaiDayAt(Date.parse(`${day}T00:00:00+08:00`) - dayMs);
