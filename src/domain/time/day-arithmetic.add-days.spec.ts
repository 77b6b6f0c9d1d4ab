import { addDays } from './day-arithmetic';
import { dayOf } from './testing/day-of';

describe('addDays over leap days, years and clock changes', () => {
  for (const [day, days, moved] of [
    ['2025-02-03', 0, '2025-02-03'],
    ['2025-02-03', -1, '2025-02-02'],
    ['2025-03-01', -1, '2025-02-28'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2024-12-31', 1, '2025-01-01'],
    ['2025-01-29', 15, '2025-02-13'],
    // China changed its clocks in 1986–1991: a day is still a day.
    ['1988-04-11', -1, '1988-04-10'],
    ['1988-04-10', 1, '1988-04-11'],
  ] as const)
    it(`${day} and ${days} days → ${moved}`, () =>
      expect(String(addDays(dayOf(day), days))).toBe(moved));
});
