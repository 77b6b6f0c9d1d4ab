import { formatYuan } from './format-yuan';

describe('formatYuan', () => {
  it('drops fen that are zero, keeps both digits of those that are not', () => {
    expect(formatYuan(40_000)).toBe('400');
    expect(formatYuan(38_650)).toBe('386.50');
    expect(formatYuan(38_605)).toBe('386.05');
    expect(formatYuan(5)).toBe('0.05');
    expect(formatYuan(0)).toBe('0');
  });

  it('groups thousands', () => {
    expect(formatYuan(120_000_000)).toBe('1,200,000');
    expect(formatYuan(100_001)).toBe('1,000.01');
  });
});
