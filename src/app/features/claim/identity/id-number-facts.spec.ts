import { idNumberFrom } from '../../../../domain/identity/testing/id-numbers';
import { dayOf } from '../../../../domain/time/testing/day-of';
import { today } from '../testing/filled-draft';
import { idNumberFacts } from './id-number-facts';
import { readIdNumber } from './id-number-reading';

const home = ['520202', '520222', '520281'];
const factsOf = (text: string, departOn = '2025-02-03') =>
  idNumberFacts(readIdNumber(text, today), dayOf(departOn), home);

describe('idNumberFacts', () => {
  it('knows nothing of nothing', () => {
    expect(factsOf('')).toEqual({
      birth: null,
      age: null,
      departOn: today,
      sex: null,
      presumption: null,
    });
  });

  it('counts the age on the day of departure, the birthday included', () => {
    const number = idNumberFrom('520222', '1965-02-04', 7);
    expect(factsOf(number, '2025-02-03').age).toBe(59);
    expect(factsOf(number, '2025-02-04').age).toBe(60);
  });

  for (const [area, presumption] of [
    ['520202', 'presumed-local'],
    ['520222', 'presumed-local'],
    ['520281', 'presumed-local'],
    ['530302', 'not-presumed'],
    ['810000', 'not-presumed'],
    ['000000', null],
  ] as const)
    it(`says ${presumption} of ${area}, from the sixth digit on`, () => {
      expect(factsOf(area.slice(0, 5)).presumption).toBeNull();
      expect(factsOf(area).presumption).toBe(presumption);
    });

  it('shows no age below zero for a birth in the future', () => {
    expect(factsOf('52028120300101').age).toBeNull();
  });
});
