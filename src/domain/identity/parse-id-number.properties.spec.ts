import fc from 'fast-check';
import { dayOf } from '../time/testing/day-of';
import { idCheckCharacter } from './id-check-character';
import { anyIdNumber } from './testing/id-numbers';
import { formatIdNumber, parseIdNumber } from './parse-id-number';

const today = dayOf('2025-02-03');
const characters = [...'0123456789X'];

const withAt = (text: string, place: number, char: string): string =>
  text.slice(0, place) + char + text.slice(place + 1);

describe('parseIdNumber, for every number', () => {
  it('takes it, and gives it back', () => {
    fc.assert(
      fc.property(anyIdNumber, (number) => {
        const parsed = parseIdNumber(number, today);
        if (!parsed.ok) throw new Error(parsed.error.code);
        expect(parsed.value.number).toBe(number);
        expect(parsed.value.birth.replaceAll('-', '')).toBe(number.slice(6, 14));
        expect(parseIdNumber(formatIdNumber(parsed.value), today)).toEqual(parsed);
        expect(parseIdNumber(number.toLowerCase(), today)).toEqual(parsed);
      }),
    );
  });

  it('catches every single wrong character, without exception', () => {
    fc.assert(
      fc.property(anyIdNumber, (number) => {
        for (let place = 0; place < 18; place++)
          for (const char of characters) {
            if (char === number[place]) continue;
            expect(parseIdNumber(withAt(number, place, char), today).ok).toBeFalse();
          }
      }),
      { numRuns: 40 },
    );
  });

  it('catches every swap of two neighbours, without exception', () => {
    fc.assert(
      fc.property(anyIdNumber, fc.nat(16), (number, place) => {
        const left = number.charAt(place);
        const right = number.charAt(place + 1);
        fc.pre(left !== right);
        const swapped = withAt(withAt(number, place, right), place + 1, left);
        expect(parseIdNumber(swapped, today).ok).toBeFalse();
      }),
    );
  });

  it('catches a character left out or doubled', () => {
    fc.assert(
      fc.property(anyIdNumber, fc.nat(17), (number, place) => {
        const short = number.slice(0, place) + number.slice(place + 1);
        const long = number.slice(0, place + 1) + number.slice(place);
        expect(parseIdNumber(short, today).ok).toBeFalse();
        expect(parseIdNumber(long, today).ok).toBeFalse();
      }),
    );
  });

  it('never throws, and never lets a text without right check character pass', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{17}[\dX]$/)), (text) => {
        const parsed = parseIdNumber(text, today);
        if (parsed.ok) expect(parsed.value.number[17]).toBe(idCheckCharacter(parsed.value.number));
        else expect(parsed.error.code).toMatch(/^id-/);
      }),
    );
  });
});

describe('idCheckCharacter', () => {
  it('can not see a swap of two characters that stand ten apart: their weights are equal', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{17}$/), fc.nat(6), (first17, place) => {
        const swapped = withAt(
          withAt(first17, place, first17.charAt(place + 10)),
          place + 10,
          first17.charAt(place),
        );
        expect(idCheckCharacter(swapped)).toBe(idCheckCharacter(first17));
      }),
    );
  });

  it('sees every other swap', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{17}$/), fc.nat(16), fc.nat(16), (first17, one, other) => {
        const left = first17.charAt(one);
        const right = first17.charAt(other);
        fc.pre(left !== right && Math.abs(one - other) !== 10);
        const swapped = withAt(withAt(first17, one, right), other, left);
        expect(idCheckCharacter(swapped)).not.toBe(idCheckCharacter(first17));
      }),
    );
  });
});
