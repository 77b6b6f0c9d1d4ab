import { panzhou2025 } from '../policy/testing/panzhou-2025';
import { goldenCases, judgeGolden } from './testing/golden-cases';
import { shippedStations } from './testing/stations';

describe('golden cases on the kiosk', () => {
  for (const { name, case: line, expect: expected } of goldenCases)
    it(name, () => expect(judgeGolden(line, panzhou2025, shippedStations)).toEqual(expected));
});
