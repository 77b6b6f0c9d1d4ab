import fc from 'fast-check';
import { applyHomography, homographyOf } from './homography';

const square = [
  { x: 0, y: 0 },
  { x: 10, y: 0 },
  { x: 10, y: 10 },
  { x: 0, y: 10 },
];

describe('homographyOf', () => {
  it('takes each corner to its partner, whatever convex quad it is', () => {
    const jitter = fc.integer({ min: -30, max: 30 });
    fc.assert(
      fc.property(fc.array(jitter, { minLength: 8, maxLength: 8 }), (by) => {
        const quad = square.map(({ x, y }, index) => ({
          x: 100 + 20 * x + (by[2 * index] ?? 0),
          y: 100 + 20 * y + (by[2 * index + 1] ?? 0),
        }));
        const map = homographyOf(square, quad);
        square.forEach(({ x, y }, index) => {
          const reached = map && applyHomography(map, x, y);
          expect(reached?.x).toBeCloseTo(quad[index]?.x ?? Number.NaN, 4);
          expect(reached?.y).toBeCloseTo(quad[index]?.y ?? Number.NaN, 4);
        });
      }),
    );
  });

  it('keeps straight lines straight: the middle of a parallelogram stays its middle', () => {
    const map = homographyOf(square, [
      { x: 5, y: 5 },
      { x: 25, y: 10 },
      { x: 30, y: 30 },
      { x: 10, y: 25 },
    ]);
    expect(map && applyHomography(map, 5, 5)).toEqual({ x: 17.5, y: 17.5 });
  });

  it('has no answer for points on a line', () => {
    const line = [0, 1, 2, 3].map((x) => ({ x, y: x }));
    expect(homographyOf(line, square)).toBeUndefined();
  });
});
