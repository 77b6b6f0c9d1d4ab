import { shanghaiDayAt } from '../../../domain/time/shanghai-day';
import type { RulingOutcome } from '../../../domain/fact/ruling';
import { sampleClaim } from '../../ports/testing/sample-claim';
import { dayFigures, needsAttention } from './day-figures';

const today = shanghaiDayAt(Date.parse('2025-02-03T08:00:00+08:00'));
const ruled = (outcome: RulingOutcome) => ({
  fact: 'claim-1',
  outcome,
  reason: 'eligible' as const,
  amountFen: 40_000,
  at: '2025-02-03T08:20:00+08:00',
});
const synced = { state: 'synced' } as const;

describe('dayFigures', () => {
  it('counts what stands, by the day in Panzhou', () => {
    const claims = [
      sampleClaim(),
      sampleClaim({ at: '2025-02-02T16:00:00Z', delivery: synced, ruling: ruled('accepted') }),
      sampleClaim({ at: '2025-02-02T15:59:59Z', delivery: synced, ruling: ruled('accepted') }),
      sampleClaim({ withdrawn: true }),
    ];
    expect(dayFigures(claims, today)).toEqual({ filed: 2, waiting: 1, ruled: 1 });
  });

  it('counts what waits from the days before, too', () => {
    const old = sampleClaim({ at: '2025-02-01T08:00:00+08:00' });
    expect(dayFigures([old], today)).toEqual({ filed: 0, waiting: 1, ruled: 0 });
  });

  it('is all zero on an empty tablet', () =>
    expect(dayFigures([], today)).toEqual({ filed: 0, waiting: 0, ruled: 0 }));
});

describe('needsAttention', () => {
  it('finds refusals, reviews and quarantine, and lets the rest be', () => {
    const claims = [
      sampleClaim({ id: 'waiting' }),
      sampleClaim({ id: 'accepted', delivery: synced, ruling: ruled('accepted') }),
      sampleClaim({ id: 'duplicate', delivery: synced, ruling: ruled('duplicate') }),
      sampleClaim({ id: 'review', delivery: synced, ruling: ruled('review') }),
      sampleClaim({ id: 'kept', delivery: { state: 'quarantined', reason: 'schema' } }),
      sampleClaim({ id: 'gone', withdrawn: true, ruling: ruled('rejected') }),
    ];
    expect(needsAttention(claims).map(({ id }) => id)).toEqual(['duplicate', 'review', 'kept']);
  });
});
