import { attemptsLeft, waitBeforePin } from './pin-slow-down';

describe('PIN slow-down', () => {
  const at = (failures: number, sinceMs: number) =>
    waitBeforePin({ failures, failedAtMs: 1_000_000 }, 1_000_000 + sinceMs);

  for (const [failures, waitMs] of [
    [0, 0],
    [3, 0],
    [4, 30_000],
    [5, 60_000],
    [6, 120_000],
    [9, 900_000],
    [40, 900_000],
  ] as const) {
    it(`after ${failures} wrong PINs waits ${waitMs} ms`, () =>
      expect(at(failures, 0)).toBe(waitMs));
  }

  it('runs off', () => expect([at(4, 29_999), at(4, 30_000)]).toEqual([1, 0]));
  it('is not shortened by a clock set back', () => expect(at(4, -500_000)).toBe(30_000));
  it('waits for nobody who never failed', () =>
    expect(waitBeforePin({ failures: 0, failedAtMs: null }, 0)).toBe(0));
  it('counts down', () => expect([0, 1, 4, 9].map(attemptsLeft)).toEqual([4, 3, 0, 0]));
});
