import fc from 'fast-check';
import { anyBirth as anyDay } from '../identity/testing/id-numbers';
import { addDays, compareDays, daysBetween, weekdayOf } from './day-arithmetic';
import { dayOf } from './testing/day-of';

describe('days', () => {
  const added: readonly (readonly [string, number, string])[] = [
    ['2025-02-03', 0, '2025-02-03'],
    ['2025-02-03', 1, '2025-02-04'],
    ['2025-02-28', 1, '2025-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-12-31', 1, '2025-01-01'],
    ['2025-01-01', -1, '2024-12-31'],
    ['2025-01-29', 15, '2025-02-13'],
    ['1986-05-03', 2, '1986-05-05'],
    ['1969-12-31', 1, '1970-01-01'],
    ['1900-02-28', 1, '1900-03-01'],
    ['2025-01-01', 365, '2026-01-01'],
    ['2024-01-01', 366, '2025-01-01'],
  ];
  for (const [day, days, later] of added) {
    it(`${day} and ${days} days is ${later}`, () => {
      expect(addDays(dayOf(day), days)).toBe(dayOf(later));
      expect(daysBetween(dayOf(day), dayOf(later))).toBe(days);
    });
  }

  const weekdays: readonly (readonly [string, number])[] = [
    ['2025-02-03', 1],
    ['2025-01-29', 3],
    ['2025-02-08', 6],
    ['2025-02-09', 7],
    ['1970-01-01', 4],
    ['1969-12-31', 3],
    ['1900-01-01', 1],
    ['2000-02-29', 2],
  ];
  for (const [day, weekday] of weekdays) {
    it(`${day} is day ${weekday} of the week`, () => expect(weekdayOf(dayOf(day))).toBe(weekday));
  }

  it('add and subtract to the same, step by step through the week', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (day, days) => {
        expect(addDays(addDays(day, days), -days)).toBe(day);
        expect(daysBetween(day, addDays(day, days))).toBe(days);
        expect(weekdayOf(addDays(day, 1))).toBe((weekdayOf(day) % 7) + 1);
      }),
    );
  });

  it('compare as their texts do', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        const asText = one < other ? -1 : Number(one > other);
        expect(Math.sign(compareDays(one, other))).toBe(asText);
      }),
    );
    expect(compareDays(dayOf('2025-02-03'), dayOf('2025-02-03'))).toBe(0);
  });
});
