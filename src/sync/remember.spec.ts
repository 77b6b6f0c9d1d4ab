import { grow, halve } from './batch-limit';
import { rememberBatch, rememberFailure, rememberReached } from './remember';
import { freshMemory } from './sync-memory';
import { failureName } from './transport-failure';

const nowMs = 50_000;

describe('remember', () => {
  it('forgets failures once the bureau answers', () => {
    const failed = rememberFailure(freshMemory, { code: 'offline' }, nowMs, 0);
    expect([failed.failures, failed.notBeforeMs, failed.lastError]).toEqual([1, 50_500, 'offline']);
    const reached = rememberReached(failed, nowMs);
    expect([reached.failures, reached.notBeforeMs, reached.lastError, reached.reachedAtMs]).toEqual(
      [0, 0, null, nowMs],
    );
  });

  it('lets batches grow only when they were full', () => {
    expect(rememberBatch(freshMemory, 50).batchLimit).toBe(100);
    expect(rememberBatch(freshMemory, 49).batchLimit).toBe(50);
  });

  it('halves on a time-out and waits; halves on 413 and goes on', () => {
    const late = rememberFailure(freshMemory, { code: 'timed-out' }, nowMs, 0);
    expect([late.batchLimit, late.notBeforeMs]).toEqual([25, 50_500]);
    const large = rememberFailure(freshMemory, { code: 'too-large' }, nowMs, 0);
    expect([large.batchLimit, large.notBeforeMs]).toEqual([25, nowMs]);
  });

  it('measures the clock again after a skew: at once the first time, later with patience', () => {
    const measured = { ...freshMemory, clockMeasured: true };
    const skew = { code: 'clock-skew', bureauNowMs: null } as const;
    const once = rememberFailure(measured, skew, nowMs, 0);
    expect([once.clockMeasured, once.notBeforeMs]).toEqual([false, nowMs]);
    expect(rememberFailure(once, skew, nowMs, 0).notBeforeMs).toBeGreaterThan(nowMs);
  });

  it('keeps batches between 1 and 500', () => {
    expect([1, 250, 400, 500].map(grow)).toEqual([2, 500, 500, 500]);
    expect([500, 3, 1].map(halve)).toEqual([250, 1, 1]);
  });

  it('names failures in one word', () => {
    expect(failureName({ code: 'refused', problem: 'hash-differs' })).toBe('refused:hash-differs');
    expect(failureName({ code: 'busy', retryAfterMs: 5 })).toBe('busy');
  });
});
