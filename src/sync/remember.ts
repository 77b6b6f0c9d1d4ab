import { grow, halve } from './batch-limit';
import { retryWaitMs } from './retry-wait';
import type { SyncMemory } from './sync-memory';
import { failureName, type TransportFailure } from './transport-failure';

/** The bureau answered: it is reached, whatever it said. */
export const rememberReached = (memory: SyncMemory, nowMs: number): SyncMemory => ({
  ...memory,
  failures: 0,
  notBeforeMs: 0,
  reachedAtMs: nowMs,
  lastError: null,
});

/** A batch went through whole and was as large as allowed: the next may be larger. */
export const rememberBatch = (memory: SyncMemory, sent: number): SyncMemory =>
  sent >= memory.batchLimit ? { ...memory, batchLimit: grow(memory.batchLimit) } : memory;

/**
 * A step brought nothing: wait, and come back smaller or with a right clock, as the failure asks for. `chance` in [0, 1).
 * Only the first `clock-skew` in a row is tried again at once: a clock that can't be set right mustn't spin.
 */
export const rememberFailure = (
  memory: SyncMemory,
  failure: TransportFailure,
  nowMs: number,
  chance: number,
): SyncMemory => {
  const failures = memory.failures + 1;
  const smaller = failure.code === 'too-large' || failure.code === 'timed-out';
  const atOnce = failure.code === 'too-large' || (failure.code === 'clock-skew' && failures === 1);
  return {
    ...memory,
    failures,
    batchLimit: smaller ? halve(memory.batchLimit) : memory.batchLimit,
    clockMeasured: memory.clockMeasured && failure.code !== 'clock-skew',
    notBeforeMs: atOnce ? nowMs : nowMs + retryWaitMs(failure, failures, chance),
    lastError: failureName(failure),
  };
};
