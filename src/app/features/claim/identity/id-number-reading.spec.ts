import fc from 'fast-check';
import { anyIdNumber, idNumberFrom } from '../../../../domain/identity/testing/id-numbers';
import { dayOf } from '../../../../domain/time/testing/day-of';
import { idNumberProblem, readIdNumber } from './id-number-reading';

const today = dayOf('2025-02-03');
const right = '520281199003070015';

describe('readIdNumber', () => {
  it('tells area, birth and sex as soon as their digits are there', () => {
    expect(readIdNumber(right.slice(0, 5), today).areaCode).toBeNull();
    expect(readIdNumber(right.slice(0, 6), today).areaCode).toBe('520281');
    expect(readIdNumber(right.slice(0, 13), today).birth).toBeNull();
    expect(readIdNumber(right.slice(0, 14), today).birth).toBe(dayOf('1990-03-07'));
    expect(readIdNumber(right.slice(0, 16), today).sex).toBeNull();
    expect(readIdNumber(right.slice(0, 17), today).sex).toBe('male');
    expect(readIdNumber(right, today).whole?.number).toBe(right);
  });

  for (const [text, problem] of [
    ['', 'id-empty'],
    ['   ', 'id-empty'],
    ['520281', 'id-unfinished'],
    ['520281199003070', 'id-unfinished'],
    ['52028119900230', 'id-birth-not-in-calendar'],
    ['52028120260101', 'id-birth-future'],
    ['5202X', 'id-characters'],
    ['52O2', 'id-characters'],
    ['520281199003070016', 'id-check-digit'],
    ['5202811990030700155', 'id-length'],
    ['000000199003070015', 'id-area-unknown'],
    [idNumberFrom('520281', '1850-01-01', 1), 'id-birth-too-early'],
  ] as const)
    it(`says ${problem} of "${text}"`, () => {
      expect(idNumberProblem(readIdNumber(text, today))).toBe(problem);
    });

  it('takes full-width digits, blanks and a small x', () => {
    expect(readIdNumber('１１０１０５ 19491231 002x', today).whole?.number).toBe(
      '11010519491231002X',
    );
  });

  it('finds no slip on the way to any right number', () => {
    fc.assert(
      fc.property(anyIdNumber, fc.nat(17), (number, length) => {
        expect(readIdNumber(number.slice(0, length), today).slip).toBeNull();
      }),
    );
  });
});
