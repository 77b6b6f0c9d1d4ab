import fc from 'fast-check';
import { type MaskedComparison, sameAsMasked } from './same-as-masked';
import { anyIdNumber } from './testing/id-numbers';

const railMaskOf = (number: string): string => `${number.slice(0, 10)}****${number.slice(14)}`;

describe('sameAsMasked', () => {
  const number = '11010519491231002X';
  const table: readonly (readonly [string, MaskedComparison])[] = [
    ['1101051949****002X', 'same'],
    ['1101051949****002x', 'same'],
    ['１１０１０５１９４９＊＊＊＊００２Ｘ', 'same'],
    [' 1101051949 **** 002X ', 'same'],
    ['11010519491231002X', 'same'],
    ['1101051949****0020', 'different'],
    ['1101051949****102X', 'different'],
    ['1101051948****002X', 'different'],
    ['2101051949****002X', 'different'],
    ['110105194912310020', 'different'],
    ['11010519490101002X', 'different'],
    ['', 'not-comparable'],
    ['******************', 'not-comparable'],
    ['1101**********002X', 'not-comparable'],
    ['1101051949***1002X', 'not-comparable'],
    ['1101051949****00X2', 'not-comparable'],
    ['1101051949****002', 'not-comparable'],
    ['1101051949****002XX', 'not-comparable'],
    ['51101051949****002X', 'not-comparable'],
    ['511010519491231002X', 'not-comparable'],
    ['110105194912310020X', 'not-comparable'],
    ['E12345678', 'not-comparable'],
  ];
  for (const [masked, outcome] of table) {
    it(`finds «${masked}» ${outcome}`, () =>
      expect(sameAsMasked({ number }, masked)).toBe(outcome));
  }

  it('knows every number by its mask, and no other one with another visible part', () => {
    fc.assert(
      fc.property(anyIdNumber, anyIdNumber, (one, other) => {
        expect(sameAsMasked({ number: one }, railMaskOf(one))).toBe('same');
        const alike = railMaskOf(one) === railMaskOf(other);
        expect(sameAsMasked({ number: one }, railMaskOf(other))).toBe(alike ? 'same' : 'different');
      }),
    );
  });
});
