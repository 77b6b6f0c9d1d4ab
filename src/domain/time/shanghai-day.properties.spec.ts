import fc from 'fast-check';
import { err, ok } from '../result';
import { parseShanghaiDay, shanghaiDayAt } from './shanghai-day';

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const two = (number: number): string => String(number).padStart(2, '0');

describe('ShanghaiDay, for every day', () => {
  it('takes exactly the days that the Gregorian calendar has', () => {
    const year = fc.integer({ min: 1900, max: 2200 });
    fc.assert(
      fc.property(year, fc.nat(14), fc.nat(33), (inYear, month, day) => {
        const length = month === 2 && isLeap(inYear) ? 29 : (lengths[month - 1] ?? 0);
        const text = `${inYear}-${two(month)}-${two(day)}`;
        const parsed = parseShanghaiDay(text);
        if (day >= 1 && day <= length) expect(parsed.ok && String(parsed.value)).toBe(text);
        else expect(parsed).toEqual(err('day-not-in-calendar'));
      }),
    );
  });

  it('knows the day of each of its instants, from midnight to the last millisecond', () => {
    const instant = fc.integer({
      min: Date.parse('1901-01-01T00:00:00Z'),
      max: Date.parse('2199-01-01T00:00:00Z'),
    });
    fc.assert(
      fc.property(instant, (epochMs) => {
        const day = shanghaiDayAt(epochMs);
        const midnight = Date.parse(`${day}T00:00:00+08:00`);
        expect(epochMs - midnight).toBeGreaterThanOrEqual(0);
        expect(epochMs - midnight).toBeLessThan(86_400_000);
        expect(parseShanghaiDay(day)).toEqual(ok(day));
      }),
    );
  });

  it('compares as text in the order of time', () => {
    fc.assert(
      fc.property(fc.nat(4e12), fc.nat(4e12), (one, other) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        expect(shanghaiDayAt(earlier) <= shanghaiDayAt(later)).toBeTrue();
      }),
    );
  });

  it('throws for an instant that no calendar has', () => {
    expect(() => shanghaiDayAt(Number.NaN)).toThrowError(RangeError);
    expect(() => shanghaiDayAt(9e15)).toThrowError(RangeError);
    expect(() => shanghaiDayAt(Date.parse('+010000-01-01T00:00:00Z'))).toThrowError(RangeError);
  });
});
