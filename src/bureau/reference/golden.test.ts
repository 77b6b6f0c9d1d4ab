import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { goldenCases, judgeGolden } from '../../contract/verdict/testing/golden-cases';
import { readPolicy } from './read-policy';
import { readStations } from './read-stations';

const policy = await readPolicy('assets', 'panzhou-2025');
const stations = await readStations('assets');

describe('golden cases in the bureau, with its own copy of policy and stations', () => {
  for (const { name, case: line, expect: expected } of goldenCases)
    it(name, () => assert.deepEqual(judgeGolden(line, policy, stations), expected));
});
