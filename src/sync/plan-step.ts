import type { SyncMemory } from './sync-memory';
import type { Waiting } from './sync-ports';

/** How often rulings are asked for while nothing else happens, ms. */
export const pullEveryMs = 30_000;

export type SyncStep =
  | { readonly kind: 'measure-clock' }
  | { readonly kind: 'pull' }
  | { readonly kind: 'push'; readonly limit: number }
  | { readonly kind: 'send-photo' }
  /** Nothing to do before `untilMs`, unless a trigger comes. */
  | { readonly kind: 'wait'; readonly untilMs: number };

/**
 * What to do next. The clock first, as signatures carry the time; then rulings, as a changed epoch tells that the bureau
 * lost facts before new ones hide the gap; then facts, and photos last, because they are large and a fact is worth more.
 * Photos never keep rulings waiting.
 */
export const planStep = (memory: SyncMemory, waiting: Waiting, nowMs: number): SyncStep => {
  if (nowMs < memory.notBeforeMs) return { kind: 'wait', untilMs: memory.notBeforeMs };
  if (!memory.clockMeasured) return { kind: 'measure-clock' };
  const pullDueMs = memory.pulledAtMs === null ? nowMs : memory.pulledAtMs + pullEveryMs;
  if (memory.pulledAtMs === null) return { kind: 'pull' };
  if (waiting.facts > 0) return { kind: 'push', limit: memory.batchLimit };
  if (nowMs >= pullDueMs) return { kind: 'pull' };
  if (waiting.photos > 0 && !memory.photosExhausted) return { kind: 'send-photo' };
  return { kind: 'wait', untilMs: pullDueMs };
};
