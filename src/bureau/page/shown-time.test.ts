import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shownMinute, shownSecond } from './shown-time';

describe('time on the bureau’s page', () => {
  for (const [at, shown] of [
    ['2025-02-03T00:00:09.123Z', '2025-02-03 08:00:09'],
    ['2025-02-03T08:00:09.123+08:00', '2025-02-03 08:00:09'],
    ['2025-02-02T16:00:00Z', '2025-02-03 00:00:00'],
    [Date.parse('2025-02-03T17:00:00+08:00'), '2025-02-03 17:00:00'],
  ] as const) {
    it(`shows ${at} as Shanghai's ${shown}`, () => {
      assert.equal(shownSecond(at), shown);
      assert.equal(shownMinute(at), shown.slice(0, 16));
    });
  }
});
