import { parseShanghaiDay, shanghaiDayAt } from './shanghai-day';

describe('ShanghaiDay', () => {
  for (const text of ['2025-01-29', '2024-02-29', '2000-02-29']) {
    it(`takes ${text}`, () => expect(parseShanghaiDay(text).ok).toBeTrue());
  }
  for (const text of ['2025-02-29', '1900-02-29', '2025-13-01', '2025-00-10', '2025-04-31']) {
    it(`refuses ${text}, which no calendar has`, () =>
      expect(parseShanghaiDay(text)).toEqual({ ok: false, error: 'day-not-in-calendar' }));
  }
  for (const text of ['', '2025-1-29', '20250129', ' 2025-01-29', '2025-01-29T00:00:00Z']) {
    it(`refuses the form of «${text}»`, () =>
      expect(parseShanghaiDay(text)).toEqual({ ok: false, error: 'day-format' }));
  }

  it('turns the day at 16:00 UTC', () => {
    expect(String(shanghaiDayAt(Date.parse('2025-02-02T15:59:59.999Z')))).toBe('2025-02-02');
    expect(String(shanghaiDayAt(Date.parse('2025-02-02T16:00:00Z')))).toBe('2025-02-03');
  });
});
