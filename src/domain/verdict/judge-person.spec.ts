import { panzhou2025 } from '../../contract/policy/testing/panzhou-2025';
import { findRule } from '../policy/find-rule';
import { isPersonRule } from '../policy/rule';
import type { Readings } from '../policy/readings';
import { judgePerson } from './judge-person';
import { day, idOf } from './testing/people';
import type { FindingOutcome } from './verdict';

describe('judgePerson', () => {
  const age = findRule(panzhou2025, 'coach', 'labour-age');
  if (age === undefined || !isPersonRule(age)) throw new Error('the plan asks for the age');
  const table: readonly [Readings['age']['birthday'], string, FindingOutcome][] = [
    ['reached', '2009-02-03', 'pass'],
    ['reached', '1965-02-03', 'fail'],
    ['day-after', '2009-02-03', 'fail'],
    ['day-after', '2009-02-02', 'pass'],
    ['day-after', '1965-02-03', 'pass'],
    ['day-after', '1965-02-02', 'fail'],
  ];
  for (const [birthday, birth, outcome] of table) {
    it(`born ${birth}, leaves 2025-02-03, birthday ${birthday} → ${outcome}`, () => {
      const readings: Readings = {
        ...panzhou2025.readings,
        age: { countedOn: 'departure-date', birthday },
      };
      const traveller = { idNumber: idOf('520281', birth) };
      const said = judgePerson(age, traveller, day('2025-02-03'), readings);
      expect(said).toBe(outcome);
    });
  }
});
