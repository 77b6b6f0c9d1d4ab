import { dayOf } from '../time/testing/day-of';
import { type AreaCodeNote, areaCodeNote, panzhouAreaCodes } from './area-code-note';
import { parseIdNumber } from './parse-id-number';

describe('areaCodeNote', () => {
  const table: readonly (readonly [string, string, AreaCodeNote])[] = [
    ['520202', '1949-10-01', 'usual'],
    ['520202', '1999-12-31', 'usual'],
    ['520202', '2000-01-01', 'ended-before-birth'],
    ['520222', '1998-12-31', 'began-after-birth'],
    ['520222', '1999-01-01', 'usual'],
    ['520222', '2017-12-31', 'usual'],
    ['520222', '2018-01-01', 'ended-before-birth'],
    ['520281', '2016-12-31', 'began-after-birth'],
    ['520281', '2017-01-01', 'usual'],
    ['520281', '2024-01-01', 'usual'],
    ['520221', '1990-01-01', 'not-listed'],
  ];
  for (const [areaCode, birth, note] of table) {
    it(`${areaCode}, born ${birth}: ${note}`, () =>
      expect(areaCodeNote({ areaCode, birth: dayOf(birth) }, panzhouAreaCodes)).toBe(note));
  }

  for (const [number, note] of [
    ['520202200103070012', 'ended-before-birth'],
    ['520222198506150020', 'began-after-birth'],
    ['520281199003070015', 'began-after-birth'],
    ['530302198801010014', 'not-listed'],
  ] as const) {
    it(`says ${note} of ${number}`, () => {
      const parsed = parseIdNumber(number, dayOf('2025-02-03'));
      if (!parsed.ok) throw new Error(parsed.error.code);
      expect(areaCodeNote(parsed.value, panzhouAreaCodes)).toBe(note);
    });
  }

  it('knows a code for every year, without a gap', () => {
    for (let year = 1950; year < 2030; year++) {
      const usual = panzhouAreaCodes.filter(
        ({ code }) =>
          areaCodeNote({ areaCode: code, birth: dayOf(`${year}-06-01`) }, panzhouAreaCodes) ===
          'usual',
      );
      expect(usual.length).withContext(String(year)).toBeGreaterThanOrEqual(1);
    }
  });
});
