import { planStep, pullEveryMs } from './plan-step';
import { freshMemory, type SyncMemory } from './sync-memory';

const nowMs = 1_000_000;
const settled: SyncMemory = { ...freshMemory, clockMeasured: true, pulledAtMs: nowMs };
const nothing = { facts: 0, photos: 0 };
const both = { facts: 3, photos: 2 };

describe('planStep', () => {
  for (const [name, memory, waiting, step] of [
    ['measures the clock before anything is signed', freshMemory, both, { kind: 'measure-clock' }],
    ['pulls before the first push', { ...settled, pulledAtMs: null }, both, { kind: 'pull' }],
    ['pushes facts before photos', settled, both, { kind: 'push', limit: 50 }],
    [
      'pushes as many as the batch may have',
      { ...settled, batchLimit: 7 },
      both,
      { kind: 'push', limit: 7 },
    ],
    ['sends photos when no fact waits', settled, { facts: 0, photos: 2 }, { kind: 'send-photo' }],
    [
      'leaves photos that can’t go',
      { ...settled, photosExhausted: true },
      { facts: 0, photos: 2 },
      { kind: 'wait', untilMs: nowMs + pullEveryMs },
    ],
    [
      'pulls before photos when it is due',
      { ...settled, pulledAtMs: nowMs - pullEveryMs },
      { facts: 0, photos: 2 },
      { kind: 'pull' },
    ],
    [
      'pushes facts even when a pull is due',
      { ...settled, pulledAtMs: nowMs - pullEveryMs },
      both,
      { kind: 'push', limit: 50 },
    ],
    ['waits for the next pull', settled, nothing, { kind: 'wait', untilMs: nowMs + pullEveryMs }],
    [
      'waits out a failure, whatever waits',
      { ...settled, notBeforeMs: nowMs + 5 },
      both,
      { kind: 'wait', untilMs: nowMs + 5 },
    ],
    [
      'goes on when the wait is over',
      { ...settled, notBeforeMs: nowMs },
      both,
      { kind: 'push', limit: 50 },
    ],
  ] as const) {
    it(name, () => expect(planStep(memory, waiting, nowMs)).toEqual(step));
  }
});
