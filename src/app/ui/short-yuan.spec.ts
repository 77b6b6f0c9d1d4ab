import { shortYuan } from './short-yuan';

describe('shortYuan', () => {
  it('drops fen that are zero, keeps both digits of those that are not', () => {
    expect(shortYuan(40_000)).toBe('400');
    expect(shortYuan(38_650)).toBe('386.50');
    expect(shortYuan(38_605)).toBe('386.05');
    expect(shortYuan(5)).toBe('0.05');
    expect(shortYuan(0)).toBe('0');
  });

  it('groups thousands', () => {
    expect(shortYuan(120_000_000)).toBe('1,200,000');
    expect(shortYuan(100_001)).toBe('1,000.01');
  });
});
