import { dayOf } from '../../../../domain/time/testing/day-of';
import { dayAfter } from './day-after';

describe('dayAfter', () => {
  for (const [day, next] of [
    ['2025-02-03', '2025-02-04'],
    ['2025-02-28', '2025-03-01'],
    ['2024-02-28', '2024-02-29'],
    ['2024-12-31', '2025-01-01'],
  ] as const)
    it(`goes from ${day} to ${next}`, () => expect(dayAfter(dayOf(day))).toBe(dayOf(next)));
});
