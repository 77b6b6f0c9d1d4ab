import fc from 'fast-check';
import { err } from '../result';
import { creditCheckCharacter, type CreditCodeError, parseCreditCode } from './credit-code';

const alphabet = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
const anyCode = fc
  .stringMatching(/^[159NY][1239]\d{6}[0-9A-HJ-NPQRTUWXY]{9}$/)
  .map((first17) => first17 + creditCheckCharacter(first17));
const withAt = (text: string, place: number, characters: string): string =>
  text.slice(0, place) + characters + text.slice(place + characters.length);

describe('parseCreditCode', () => {
  for (const code of [
    '91520281MA6ABCDE08',
    '91440101MA5A1B2C3N',
    'N2520281MF00000012',
    '91520281MA60000070',
  ]) {
    it(`takes ${code}, and its other spellings`, () => {
      const parsed = parseCreditCode(code);
      expect(parsed.ok ? String(parsed.value) : parsed.error.code).toBe(code);
      expect(parseCreditCode(code.toLowerCase())).toEqual(parsed);
      expect(parseCreditCode(` ${code.slice(0, 8)} ${code.slice(8)}\n`)).toEqual(parsed);
    });
  }

  const refused: readonly (readonly [string, CreditCodeError])[] = [
    ['', { code: 'credit-empty' }],
    ['91520281MA6ABCDE0', { code: 'credit-length', length: 17 }],
    ['91520281MA6ABCDE088', { code: 'credit-length', length: 19 }],
    ['91520281MA6ABCDEO8', { code: 'credit-characters', position: 16 }],
    ['9152028IMA6ABCDE08', { code: 'credit-characters', position: 7 }],
    ['91520281MA6ABCDE*8', { code: 'credit-characters', position: 16 }],
    ['9152A281MA6ABCDE08', { code: 'credit-form' }],
    ['91520281MA6ABCDE09', { code: 'credit-check' }],
    ['91520281MA60000071', { code: 'credit-check' }],
  ];
  for (const [text, error] of refused) {
    it(`refuses «${text}» as ${error.code}`, () =>
      expect(parseCreditCode(text)).toEqual(err(error)));
  }

  it('takes every code with its check character', () => {
    fc.assert(fc.property(anyCode, (code) => expect(parseCreditCode(code).ok).toBeTrue()));
  });

  it('catches every single wrong character', () => {
    fc.assert(
      fc.property(anyCode, fc.nat(17), fc.constantFrom(...alphabet), (code, place, character) => {
        fc.pre(code[place] !== character);
        expect(parseCreditCode(withAt(code, place, character)).ok).toBeFalse();
      }),
    );
  });

  it('catches every swap of neighbours', () => {
    fc.assert(
      fc.property(anyCode, fc.nat(16), (code, place) => {
        const [left, right] = [code.charAt(place), code.charAt(place + 1)];
        fc.pre(left !== right);
        expect(parseCreditCode(withAt(code, place, right + left)).ok).toBeFalse();
      }),
    );
  });
});
