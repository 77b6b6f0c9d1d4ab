import { withdrawWindowMs } from '../../../domain/fact/withdraw-window';
import { withdrawMinutesLeft } from './withdrawal';

const filedAt = '2025-02-03T08:12:00+08:00';
const filedMs = Date.parse(filedAt);

describe('withdrawMinutesLeft', () => {
  for (const [afterMs, left] of [
    [-60_000, 10],
    [0, 10],
    [1, 10],
    [60_000, 9],
    [60_001, 9],
    [withdrawWindowMs - 1, 1],
    [withdrawWindowMs, 0],
    [withdrawWindowMs + 1, 0],
  ] as const)
    it(`is ${left} ${afterMs} ms after filing`, () => {
      expect(withdrawMinutesLeft(filedAt, filedMs + afterMs)).toBe(left);
    });

  it('is none for a claim without a time', () => {
    expect(withdrawMinutesLeft('', filedMs)).toBe(0);
  });
});
