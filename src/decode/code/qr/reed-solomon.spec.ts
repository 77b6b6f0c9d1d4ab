import fc from 'fast-check';
import { multiply, power } from './gf256';
import { correctBlock } from './reed-solomon';

/** Appends `checks` check codewords by long division with the generator polynomial (ISO/IEC 18004 Annex A). */
const encode = (data: readonly number[], checks: number): Uint8Array => {
  let generator = [1];
  for (let root = 0; root < checks; root += 1) {
    const next = new Array<number>(generator.length + 1).fill(0);
    generator.forEach((value, index) => {
      next[index] = (next[index] ?? 0) ^ value;
      next[index + 1] = (next[index + 1] ?? 0) ^ multiply(value, power(root));
    });
    generator = next;
  }
  const rest = [...data, ...new Array<number>(checks).fill(0)];
  data.forEach((_, at) => {
    const lead = rest[at] ?? 0;
    generator.forEach((value, index) => {
      rest[at + index] = (rest[at + index] ?? 0) ^ multiply(lead, value);
    });
  });
  return Uint8Array.from([...data, ...rest.slice(data.length)]);
};

const byte = fc.integer({ min: 0, max: 255 });
const damage = fc.record({
  data: fc.array(byte, { minLength: 9, maxLength: 60 }),
  checks: fc.integer({ min: 4, max: 30 }),
  order: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 90, maxLength: 90 }),
  flips: fc.array(fc.integer({ min: 1, max: 255 }), { minLength: 90, maxLength: 90 }),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
});

/** The first `count` places of a shuffle. */
const places = (order: readonly number[], size: number, count: number): readonly number[] =>
  Array.from({ length: size }, (_, index) => index)
    .sort((a, b) => (order[a] ?? 0) - (order[b] ?? 0) || a - b)
    .slice(0, count);

describe('correctBlock', () => {
  it('leaves a whole block alone', () => {
    const block = encode([16, 32, 12, 86, 97, 128], 10);
    expect(correctBlock(block, 10)).toEqual({ codewords: block, errors: 0 });
  });

  it('knows the check codewords that the standard prints for 01234567 in version 1-M', () => {
    const data = [16, 32, 12, 86, 97, 128, 236, 17, 236, 17, 236, 17, 236, 17, 236, 17];
    expect([...encode(data, 10).slice(16)]).toEqual([165, 36, 212, 193, 237, 54, 199, 135, 44, 85]);
  });

  it('puts right every t errors and e erasures with 2t + e ≤ checks', () =>
    fc.assert(
      fc.property(damage, ({ data, checks, order, flips, share }) => {
        const whole = encode(data, checks);
        const erasedCount = Math.floor(share * checks);
        const errorCount = Math.floor((checks - erasedCount) / 2);
        const hit = places(order, whole.length, erasedCount + errorCount);
        const block = whole.slice();
        hit.forEach((place, index) => {
          block[place] = (block[place] ?? 0) ^ (flips[index] ?? 1);
        });
        const corrected = correctBlock(block, checks, hit.slice(0, erasedCount));
        expect(corrected?.codewords).toEqual(whole);
        expect(corrected?.errors).toBe(errorCount);
      }),
      { numRuns: 300 },
    ));

  it('counts erasures that were right after all as no errors', () => {
    const block = encode([1, 2, 3, 4, 5, 6, 7, 8], 8);
    const damaged = block.slice();
    damaged[3] = 99;
    expect(correctBlock(damaged, 8, [0, 1, 3])).toEqual({ codewords: block, errors: 0 });
  });

  it('gives up on more than it can do, or at least never gives a block that isn’t one', () =>
    fc.assert(
      fc.property(fc.array(byte, { minLength: 20, maxLength: 60 }), (noise) => {
        const corrected = correctBlock(Uint8Array.from(noise), 10);
        if (corrected)
          expect(encode([...corrected.codewords.slice(0, -10)], 10)).toEqual(corrected.codewords);
      }),
    ));
});
