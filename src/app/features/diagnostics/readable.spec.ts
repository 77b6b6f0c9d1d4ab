import { readableBytes, readableOffset } from './readable';

describe('readable', () => {
  it('gives bytes two figures at most after rounding', () => {
    expect(readableBytes(0)).toBe('0 B');
    expect(readableBytes(999)).toBe('999 B');
    expect(readableBytes(1_500)).toBe('1.5 kB');
    expect(readableBytes(12_340_000)).toBe('12 MB');
    expect(readableBytes(8_000_000_000)).toBe('8.0 GB');
    expect(readableBytes(5_000_000_000_000)).toBe('5000 GB');
  });

  it('gives an offset its direction', () => {
    expect(readableOffset(1_230)).toBe('+1.2 s');
    expect(readableOffset(-400)).toBe('−0.4 s');
    expect(readableOffset(-40)).toBe('0 s');
    expect(readableOffset(-430_000)).toBe('−7 min');
  });
});
