import { dayBefore } from './day-before';
import { dayOf } from './testing/day-of';

describe('dayBefore', () => {
  for (const [day, before] of [
    ['2025-02-03', '2025-02-02'],
    ['2025-03-01', '2025-02-28'],
    ['2024-03-01', '2024-02-29'],
    ['2025-01-01', '2024-12-31'],
    // China changed its clocks in 1986–1991: a day is still a day.
    ['1988-04-11', '1988-04-10'],
  ] as const)
    it(`of ${day} is ${before}`, () => expect(String(dayBefore(dayOf(day)))).toBe(before));
});
