import type { ShanghaiDay } from '../time/shanghai-day';

/**
 * Age in full years (周岁) on a day; the birthday itself counts as reached. Who was born on 29 February comes of age
 * on 1 March in a common year: the period ends with the last day of February (民法典 202). Negative before the birth.
 */
export const ageOn = (birth: ShanghaiDay, day: ShanghaiDay): number => {
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4));
  return day.slice(5) < birth.slice(5) ? years - 1 : years;
};
