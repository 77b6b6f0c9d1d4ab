import { lumaFromRgba } from './luma-image';

describe('lumaFromRgba', () => {
  it('weighs the colours as a camera does', () => {
    const rgba = Uint8ClampedArray.of(
      ...[255, 255, 255, 255],
      ...[0, 0, 0, 255],
      ...[255, 0, 0, 255],
      ...[0, 255, 0, 255],
    );
    expect([...lumaFromRgba(rgba, 4, 1).data]).toEqual([255, 0, 76, 149]);
  });

  it('takes transparent pixels for paper', () => {
    expect([...lumaFromRgba(Uint8ClampedArray.of(0, 0, 0, 0), 1, 1).data]).toEqual([255]);
  });
});
