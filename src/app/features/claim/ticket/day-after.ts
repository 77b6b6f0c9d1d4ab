import { type ShanghaiDay, shanghaiDayAt } from '../../../../domain/time/shanghai-day';

const dayMs = 86_400_000;

/** The calendar day after; China has no days of 23 or 25 hours. */
export const dayAfter = (day: ShanghaiDay): ShanghaiDay =>
  shanghaiDayAt(Date.parse(`${day}T00:00:00+08:00`) + dayMs);
