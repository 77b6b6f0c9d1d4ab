import { panzhou2025 } from '../../contract/policy/testing/panzhou-2025';
import { findRule } from '../policy/find-rule';
import type { DestinationOutside } from '../policy/rule';
import type { JourneyPlace } from './case';
import { judgeJourney } from './judge-journey';
import { day } from './testing/people';
import type { FindingOutcome } from './verdict';

/** A vocabulary is more than one plan: what the plan of 2025 doesn't use must hold for the next. */
describe('judgeJourney, of a city that may not be the destination', () => {
  const found = findRule(panzhou2025, 'self-drive', 'destination');
  if (found?.kind !== 'destination-outside') throw new Error('self-drive goes outside Guizhou');
  const rule: DestinationOutside = {
    ...found,
    places: [
      { province: '贵州省', code: '520100', city: '贵阳' },
      { province: '云南省', code: '530000' },
    ],
  };
  const table: readonly [JourneyPlace, FindingOutcome][] = [
    [{ province: '贵州省', city: '贵阳' }, 'fail'],
    [{ province: '贵州省', city: '遵义' }, 'pass'],
    [{ province: '贵州省' }, 'open'],
    [{ province: '云南省' }, 'fail'],
    [{ province: '云南省', city: '昆明' }, 'fail'],
    [{ province: '广东省' }, 'pass'],
  ];
  for (const [to, outcome] of table)
    it(`${to.province} ${to.city ?? ''} → ${outcome}`, () =>
      expect(judgeJourney(rule, { departOn: day('2025-02-03'), to })).toBe(outcome));
});
