import fc from 'fast-check';
import { err, ok } from '../result';
import { addDays } from './day-arithmetic';
import { formatLunarDay, type LunarDay, lunarDayOf, shanghaiDayOfLunar } from './lunar-day';
import { dayOf } from './testing/day-of';

/** Published 正月初一 and 正月十六 of each year. */
const published: readonly (readonly [number, string, string])[] = [
  [2024, '2024-02-10', '2024-02-25'],
  [2025, '2025-01-29', '2025-02-13'],
  [2026, '2026-02-17', '2026-03-04'],
  [2027, '2027-02-06', '2027-02-21'],
  [2028, '2028-01-26', '2028-02-10'],
  [2029, '2029-02-13', '2029-02-28'],
  [2030, '2030-02-03', '2030-02-18'],
  [2031, '2031-01-23', '2031-02-07'],
  [2032, '2032-02-11', '2032-02-26'],
  [2033, '2033-01-31', '2033-02-15'],
  [2034, '2034-02-19', '2034-03-06'],
  [2035, '2035-02-08', '2035-02-23'],
  [2036, '2036-01-28', '2036-02-12'],
  [2037, '2037-02-15', '2037-03-02'],
  [2038, '2038-02-04', '2038-02-19'],
  [2039, '2039-01-24', '2039-02-08'],
  [2040, '2040-02-12', '2040-02-27'],
  [2041, '2041-02-01', '2041-02-16'],
  [2042, '2042-01-22', '2042-02-06'],
  [2043, '2043-02-10', '2043-02-25'],
  [2044, '2044-01-30', '2044-02-14'],
  [2045, '2045-02-17', '2045-03-04'],
  [2046, '2046-02-06', '2046-02-21'],
  [2047, '2047-01-26', '2047-02-10'],
  [2048, '2048-02-14', '2048-02-29'],
  [2049, '2049-02-02', '2049-02-17'],
  [2050, '2050-01-23', '2050-02-07'],
];
const inFirstMonth = (year: number, day: number): LunarDay => ({
  year,
  month: 1,
  monthKind: 'ordinary',
  day,
});

describe('the lunar calendar', () => {
  for (const [year, first, sixteenth] of published) {
    it(`of ${year} begins on ${first}`, () => {
      expect(lunarDayOf(dayOf(first))).toEqual(inFirstMonth(year, 1));
      expect(lunarDayOf(dayOf(sixteenth))).toEqual(inFirstMonth(year, 16));
      expect(shanghaiDayOfLunar(inFirstMonth(year, 1))).toEqual(ok(dayOf(first)));
      expect(shanghaiDayOfLunar(inFirstMonth(year, 16))).toEqual(ok(dayOf(sixteenth)));
      expect(lunarDayOf(addDays(dayOf(first), -1)).year).toBe(year - 1);
    });
  }

  const named: readonly (readonly [string, string])[] = [
    ['2025-01-28', '腊月廿九'],
    ['2025-01-29', '正月初一'],
    ['2025-02-03', '正月初六'],
    ['2025-02-05', '正月初八'],
    ['2025-02-07', '正月初十'],
    ['2025-02-08', '正月十一'],
    ['2025-02-13', '正月十六'],
    ['2025-02-17', '正月二十'],
    ['2025-02-18', '正月廿一'],
    ['2025-07-25', '闰六月初一'],
    ['2025-08-22', '闰六月廿九'],
    ['2024-02-09', '腊月三十'],
    ['2025-12-20', '冬月初一'],
    ['2027-02-05', '腊月廿九'],
  ];
  for (const [day, name] of named) {
    it(`calls ${day} ${name}`, () => expect(formatLunarDay(lunarDayOf(dayOf(day)))).toBe(name));
  }

  const missing: readonly (readonly [string, LunarDay])[] = [
    [
      'a thirtieth in a month of 29 days',
      { year: 2024, month: 12, monthKind: 'ordinary', day: 30 },
    ],
    ['a leap month that the year has not', { year: 2024, month: 6, monthKind: 'leap', day: 1 }],
    ['another leap month than the year has', { year: 2025, month: 5, monthKind: 'leap', day: 1 }],
    ['day 0', inFirstMonth(2025, 0)],
    ['day 31', inFirstMonth(2025, 31)],
    ['half a day', inFirstMonth(2025, 1.5)],
    ['month 0', { year: 2025, month: 0, monthKind: 'ordinary', day: 1 }],
    ['month 13', { year: 2025, month: 13, monthKind: 'ordinary', day: 1 }],
    ['a year before the tables', inFirstMonth(1899, 1)],
    ['a year behind the tables', inFirstMonth(2101, 1)],
  ];
  for (const [what, lunar] of missing) {
    it(`has no ${what}`, () =>
      expect(shanghaiDayOfLunar(lunar)).toEqual(err('lunar-day-not-in-calendar')));
  }

  it('throws where there are no tables', () => {
    expect(() => lunarDayOf(dayOf('1900-12-31'))).toThrowError(RangeError);
    expect(() => lunarDayOf(dayOf('2101-01-01'))).toThrowError(RangeError);
    expect(formatLunarDay(lunarDayOf(dayOf('1901-01-01')))).toBe('冬月十一');
    expect(formatLunarDay(lunarDayOf(dayOf('2100-12-31')))).toBe('腊月初一');
  });

  it('leads from every day to its lunar day and back, and to the next one', () => {
    const start = dayOf('1901-01-01');
    fc.assert(
      fc.property(fc.nat(72_000), (days) => {
        const day = addDays(start, days);
        const lunar = lunarDayOf(day);
        expect(shanghaiDayOfLunar(lunar)).toEqual(ok(day));
        const next = lunarDayOf(addDays(day, 1));
        expect(next.day === lunar.day + 1 || (next.day === 1 && lunar.day >= 29)).toBeTrue();
      }),
    );
  });
});
