import { hexOf } from './hex-lines';

describe('hexOf', () => {
  it('shows every byte, in eights', () => {
    expect(hexOf(Uint8Array.of(0, 10, 255))).toBe('00 0A FF');
    expect(hexOf(Uint8Array.from({ length: 9 }, (_, index) => index))).toBe(
      '00 01 02 03 04 05 06 07  08',
    );
    expect(hexOf(new Uint8Array())).toBe('');
  });
});
