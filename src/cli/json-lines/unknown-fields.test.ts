import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Fields, unknownFields } from './unknown-fields';

const form: Fields = { id: {}, people: [{ name: {} }], journey: { to: { city: {} } } };

const table: readonly [unknown, readonly string[]][] = [
  [{ id: 1, people: [{ name: 'x' }], journey: { to: { city: 'y' } } }, []],
  [{ idd: 1 }, ['idd']],
  [{ people: [{ name: 'x', nmae: 'y' }, { hukuo: 'z' }] }, ['people[0].nmae', 'people[1].hukuo']],
  [{ journey: { to: { citty: 'y' } } }, ['journey.to.citty']],
  [{ people: 'x', journey: null, id: { deep: 1 } }, []],
  ['text', []],
  [null, []],
];
for (const [value, paths] of table)
  test(`unknown fields of ${JSON.stringify(value)}`, () =>
    assert.deepEqual(unknownFields(value, form), paths));
