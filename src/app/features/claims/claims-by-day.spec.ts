import { sampleClaim } from '../../ports/testing/sample-claim';
import { claimsByDay } from './claims-by-day';

const at = (id: string, time: string) => sampleClaim({ id, at: time });

describe('claimsByDay', () => {
  it('goes by the day in Panzhou, not by the day of the instant', () => {
    const days = claimsByDay([
      at('c', '2025-02-03T16:30:00Z'),
      at('b', '2025-02-03T15:59:00Z'),
      at('a', '2025-02-02T16:00:00Z'),
    ]);
    expect(days.map(({ day, claims }) => [day, claims.map(({ id }) => id)])).toEqual([
      ['2025-02-04', ['c']],
      ['2025-02-03', ['b', 'a']],
    ]);
  });

  it('has no days without claims', () => expect(claimsByDay([])).toEqual([]));
});
