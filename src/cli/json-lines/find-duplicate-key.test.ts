import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { findDuplicateKey } from './find-duplicate-key';

const table: readonly [string, string | undefined][] = [
  ['{}', undefined],
  ['[]', undefined],
  ['"a"', undefined],
  ['{"a":1,"b":2}', undefined],
  ['{"a":1,"a":2}', 'a'],
  ['{"a":1,"\\u0061":2}', 'a'],
  ['{"a":{"b":1},"b":{"b":1}}', undefined],
  ['{"a":[{"b":1},{"b":1}]}', undefined],
  ['{"a":[{"b":1},{"b":1, "b" : 2}]}', 'a[1].b'],
  ['{"a":["b","b"],"c":"b"}', undefined],
  ['{"a":"a","b":"\\"a\\":","c":"{\\"a\\""}', undefined],
  ['{"journey":{"to":{"city":"中山","city":"广州"}}}', 'journey.to.city'],
  ['{"__proto__":1,"__proto__":2}', '__proto__'],
  ['{"":1,"":2}', '[""]'],
];

describe('findDuplicateKey', () => {
  for (const [json, path] of table)
    test(`${json} → ${path ?? 'none'}`, () => assert.equal(findDuplicateKey(json), path));

  test('finds none in whatever JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) =>
        assert.equal(findDuplicateKey(JSON.stringify(value)), undefined),
      ),
    );
  });

  test('finds a key that is written again, wherever it is', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), (object) => {
        const json = JSON.stringify(object);
        const again = JSON.stringify(Object.keys(object)[0]);
        assert.notEqual(findDuplicateKey(`${json.slice(0, -1)},${again}:0}`), undefined);
      }),
    );
  });
});
