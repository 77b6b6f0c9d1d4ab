import { sampleClaim } from '../../ports/testing/sample-claim';
import { type ClaimFilter, passesFilter } from './claim-filter';

const ruling = {
  fact: 'claim-1',
  outcome: 'review',
  reason: 'evidence-missing',
  amountFen: 0,
  at: '2025-02-03T09:00:00+08:00',
} as const;

describe('passesFilter', () => {
  const table: readonly (readonly [
    string,
    ReturnType<typeof sampleClaim>,
    readonly ClaimFilter[],
  ])[] = [
    ['a fresh claim', sampleClaim(), ['all', 'waiting']],
    ['a claim with an answer', sampleClaim({ ruling }), ['all', 'ruled']],
    ['a withdrawn claim', sampleClaim({ withdrawn: true }), ['all']],
    [
      'a withdrawn claim with an answer',
      sampleClaim({ withdrawn: true, ruling }),
      ['all', 'ruled'],
    ],
  ];
  for (const [what, claim, filters] of table)
    it(`lists ${what} under ${filters.join(', ')}`, () => {
      for (const filter of ['all', 'waiting', 'ruled'] as const)
        expect(passesFilter(claim, filter)).toBe(filters.includes(filter));
    });
});
