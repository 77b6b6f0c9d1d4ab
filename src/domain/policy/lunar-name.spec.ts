import { dayOf } from '../time/testing/day-of';
import { lunarName } from './lunar-name';

describe('lunarName', () => {
  for (const [day, name] of [
    ['2025-01-29', '正月初一'],
    ['2025-02-03', '正月初六'],
    ['2025-02-05', '正月初八'],
    ['2025-02-13', '正月十六'],
    ['2025-01-28', '十二月廿九'],
    // Where ICU is wrong.
    ['2027-02-06', '正月初一'],
    ['2030-02-03', '正月初一'],
    ['2025-07-25', '闰六月初一'],
  ] as const)
    it(`calls ${day} ${name}`, () => expect(lunarName(dayOf(day))).toBe(name));
});
