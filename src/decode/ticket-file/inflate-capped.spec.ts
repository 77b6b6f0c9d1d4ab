import fc from 'fast-check';
import { deflateSync, zlibSync } from 'fflate';
import { inflateCapped, unzlibCapped } from './inflate-capped';

const zeros = (length: number) => new Uint8Array(length);

describe('inflateCapped', () => {
  it('gives back what was deflated, of any length', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 20_000 }), (bytes) => {
        expect(inflateCapped(deflateSync(bytes), 20_000)).toEqual({ ok: true, value: bytes });
      }),
    );
  });

  it('gives back what takes many pieces', () => {
    let seed = 7;
    const bytes = Uint8Array.from({ length: 30_000 }, () => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return seed >>> 24;
    });
    const deflated = deflateSync(bytes);
    expect(deflated.length).toBeGreaterThan(3 * 4096);
    expect(inflateCapped(deflated, bytes.length)).toEqual({ ok: true, value: bytes });
  });

  it('takes as much as allowed and not one byte more', () => {
    expect(inflateCapped(deflateSync(zeros(1000)), 1000).ok).toBeTrue();
    expect(inflateCapped(deflateSync(zeros(1001)), 1000)).toEqual({
      ok: false,
      error: 'too-much-inside',
    });
  });

  it('refuses data that ends too early, at every length', () => {
    const whole = deflateSync(Uint8Array.from({ length: 500 }, (_, at) => (at * at) & 255));
    for (let length = 0; length < whole.length; length += 1)
      expect(inflateCapped(whole.subarray(0, length), 1000)).toEqual({
        ok: false,
        error: 'damaged',
      });
  });

  it('refuses noise', () => {
    expect(inflateCapped(new Uint8Array(64).fill(0xff), 1000)).toEqual({
      ok: false,
      error: 'damaged',
    });
  });
});

describe('unzlibCapped', () => {
  it('takes the wrapping off, and what PDF writers leave behind the end', () => {
    const bytes = Uint8Array.of(1, 2, 3, 3, 3, 3, 3);
    const wrapped = zlibSync(bytes);
    expect(unzlibCapped(wrapped, 100)).toEqual({ ok: true, value: bytes });
    expect(unzlibCapped(Uint8Array.from([...wrapped, 13, 10]), 100)).toEqual({
      ok: true,
      value: bytes,
    });
    expect(unzlibCapped(Uint8Array.from([...wrapped, ...zeros(10_000)]), 100)).toEqual({
      ok: true,
      value: bytes,
    });
  });

  for (const head of [[], [0x78], [0x79, 0x9c], [0x78, 0x9d], [0x78, 0xbb]])
    it(`refuses the head [${head.join(' ')}]`, () =>
      expect(unzlibCapped(Uint8Array.from([...head, 3, 0]), 100)).toEqual({
        ok: false,
        error: 'damaged',
      }));
});
