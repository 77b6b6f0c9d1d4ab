import { dayOf } from '../time/testing/day-of';
import { sameLunarDay } from './same-lunar-day';

/** 正月初一 and 十六 as published (Purple Mountain Observatory's tables). */
const springFestivals: readonly [number, string, string][] = [
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
  [2040, '2040-02-12', '2040-02-27'],
  [2045, '2045-02-17', '2045-03-04'],
  [2050, '2050-01-23', '2050-02-07'],
];

describe('sameLunarDay', () => {
  for (const [year, first, sixteenth] of springFestivals) {
    it(`finds 正月初一 and 十六 of ${year} from those of 2025`, () => {
      expect(String(sameLunarDay(dayOf('2025-01-29'), year - 2025))).toBe(first);
      expect(String(sameLunarDay(dayOf('2025-02-13'), year - 2025))).toBe(sixteenth);
    });
    it(`and those of 2025 from those of ${year}`, () =>
      expect(String(sameLunarDay(dayOf(first), 2025 - year))).toBe('2025-01-29'));
  }

  it('moves 初六 and 初八 of 2025 to 2027', () => {
    expect(String(sameLunarDay(dayOf('2025-02-03'), 2))).toBe('2027-02-11');
    expect(String(sameLunarDay(dayOf('2025-02-05'), 2))).toBe('2027-02-13');
  });

  it('puts a day of a leap month into its namesake where there is none', () => {
    // 2025 has a leap sixth month from 07-25; 2026 has none: its sixth month begins on 07-14.
    expect(String(sameLunarDay(dayOf('2025-07-25'), 1))).toBe('2026-07-14');
  });

  it('keeps a leap month where the other year has the same one', () => {
    // Both 2017 and 2025 have a leap sixth month.
    expect(String(sameLunarDay(dayOf('2025-07-25'), -8))).toBe('2017-07-23');
  });

  it('takes the 29th where the month has no 30th', () => {
    // 2024-02-09 is 腊月三十; the twelfth month of the year after has 29 days.
    expect(String(sameLunarDay(dayOf('2024-02-09'), 1))).toBe('2025-01-28');
  });
});
