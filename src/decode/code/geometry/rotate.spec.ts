import { turn } from './rotate';

describe('turn', () => {
  const image = { width: 3, height: 2, data: Uint8Array.of(1, 2, 3, 4, 5, 6) };

  it('turns a quarter', () => {
    const { image: turned } = turn(image, Math.PI / 2);
    expect([turned.width, turned.height]).toEqual([2, 3]);
    const straight = turn(
      { width: 4, height: 4, data: Uint8Array.from({ length: 16 }, (_, i) => i) },
      0,
    );
    expect([...straight.image.data]).toEqual(Array.from({ length: 16 }, (_, i) => i));
  });

  it('keeps all of the picture in view and knows the way back', () => {
    const { image: turned, back } = turn(
      { width: 100, height: 50, data: new Uint8Array(5000) },
      0.7,
    );
    const middle = back({ x: turned.width / 2, y: turned.height / 2 });
    expect(middle.x).toBeCloseTo(50, 6);
    expect(middle.y).toBeCloseTo(25, 6);
    expect(turned.data.filter((grey) => grey === 0).length).toBeGreaterThan(4800);
  });
});
