import { parseShanghaiDay, type ShanghaiDay } from '../shanghai-day';

/** For specs: a day that is known to be right. */
export const dayOf = (text: string): ShanghaiDay => {
  const day = parseShanghaiDay(text);
  if (!day.ok) throw new Error(`${text}: ${day.error}`);
  return day.value;
};
