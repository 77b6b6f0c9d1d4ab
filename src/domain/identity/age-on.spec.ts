import fc from 'fast-check';
import { dayOf } from '../time/testing/day-of';
import { ageOn } from './age-on';
import { anyBirth } from './testing/id-numbers';

describe('ageOn', () => {
  const table: readonly (readonly [string, string, number])[] = [
    ['2009-02-03', '2025-02-02', 15],
    ['2009-02-03', '2025-02-03', 16],
    ['2009-02-04', '2025-02-03', 15],
    ['2009-02-04', '2025-02-04', 16],
    ['1965-02-03', '2025-02-02', 59],
    ['1965-02-03', '2025-02-03', 60],
    ['1965-02-04', '2025-02-03', 59],
    ['1992-02-29', '2025-02-28', 32],
    ['1992-02-29', '2025-03-01', 33],
    ['1992-02-29', '2024-02-28', 31],
    ['1992-02-29', '2024-02-29', 32],
    ['2000-12-31', '2025-01-01', 24],
    ['2025-02-03', '2025-02-03', 0],
    ['2025-02-04', '2025-02-03', -1],
  ];
  for (const [birth, day, years] of table) {
    it(`says ${years} for ${birth} on ${day}`, () =>
      expect(ageOn(dayOf(birth), dayOf(day))).toBe(years));
  }

  it('turns exactly on the birthday, in every leap year of it', () => {
    fc.assert(
      fc.property(anyBirth, fc.nat(30), (birth, decades) => {
        const year = Number(birth.slice(0, 4)) + decades * 4;
        fc.pre(year !== 1900 && year !== 2100);
        const birthday = `${year}${birth.slice(4)}`;
        fc.pre(!birthday.endsWith('02-29') || year % 4 === 0);
        expect(ageOn(birth, dayOf(birthday))).toBe(decades * 4);
      }),
    );
  });

  it('never falls as days go by', () => {
    fc.assert(
      fc.property(anyBirth, anyBirth, anyBirth, (birth, one, other) => {
        const [first, later] = one < other ? [one, other] : [other, one];
        expect(ageOn(birth, later)).toBeGreaterThanOrEqual(ageOn(birth, first));
      }),
    );
  });
});
