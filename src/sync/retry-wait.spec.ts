import { retryWaitMs } from './retry-wait';

describe('retryWaitMs', () => {
  for (const [failures, from, below] of [
    [1, 500, 1_000],
    [2, 1_000, 2_000],
    [4, 4_000, 8_000],
    [7, 30_000, 60_000],
    [1_000, 30_000, 60_000],
  ] as const) {
    it(`waits ${from} to ${below} ms after ${failures} failures`, () => {
      expect(retryWaitMs({ code: 'offline' }, failures, 0)).toBe(from);
      expect(retryWaitMs({ code: 'offline' }, failures, 0.999_999)).toBeLessThanOrEqual(below);
      expect(retryWaitMs({ code: 'offline' }, failures, 0.5)).toBe((from + below) / 2);
    });
  }

  it('never waits less than the bureau asks', () => {
    for (const chance of [0, 0.5, 0.99]) {
      const waitMs = retryWaitMs({ code: 'busy', retryAfterMs: 40_000 }, 1, chance);
      expect(waitMs).toBeGreaterThanOrEqual(40_000);
      expect(waitMs).toBeLessThanOrEqual(44_000);
    }
  });

  it('does not spin on Retry-After: 0', () =>
    expect(retryWaitMs({ code: 'busy', retryAfterMs: 0 }, 1, 0)).toBe(1_000));
  it('backs off by itself when a busy bureau names no time', () =>
    expect(retryWaitMs({ code: 'busy', retryAfterMs: null }, 3, 0)).toBe(2_000));
  it('leaves a refused kiosk to people', () =>
    expect(retryWaitMs({ code: 'kiosk-refused', problem: 'kiosk-revoked' }, 1, 0)).toBe(300_000));
});
