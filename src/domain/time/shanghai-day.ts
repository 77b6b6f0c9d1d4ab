import { err, ok, type Result } from '../result';

declare const shanghaiDayBrand: unique symbol;

/** A calendar day in Asia/Shanghai as `YYYY-MM-DD`; compares as text. China has had no clock change since 1991. */
export type ShanghaiDay = string & { readonly [shanghaiDayBrand]: true };

export type ShanghaiDayError = 'day-format' | 'day-not-in-calendar';

const shanghaiOffsetMs = 8 * 3_600_000;
const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;

const isShanghaiDay = (text: string): text is ShanghaiDay => dayPattern.test(text);

/** Parses `YYYY-MM-DD`; refuses days that the calendar doesn't have, such as 2025-02-29. */
export const parseShanghaiDay = (text: string): Result<ShanghaiDay, ShanghaiDayError> => {
  if (!isShanghaiDay(text)) return err('day-format');
  const utc = Date.parse(`${text}T00:00:00Z`);
  const exists = Number.isFinite(utc) && new Date(utc).toISOString().startsWith(text);
  return exists ? ok(text) : err('day-not-in-calendar');
};

/** The day in Asia/Shanghai at an instant given in epoch milliseconds. */
export const shanghaiDayAt = (epochMs: number): ShanghaiDay => {
  const text = new Date(epochMs + shanghaiOffsetMs).toISOString().slice(0, 10);
  if (!isShanghaiDay(text)) throw new RangeError(`instant outside the calendar: ${epochMs}`);
  return text;
};
