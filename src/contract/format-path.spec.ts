import { formatPath } from './format-path';

describe('formatPath', () => {
  const table: readonly [readonly PropertyKey[], string][] = [
    [[], ''],
    [['id'], 'id'],
    [['travellers', 0, 'idNumber'], 'travellers[0].idNumber'],
    [['schemes', 2, 'rules', 10], 'schemes[2].rules[10]'],
    [[0, 'id'], '[0].id'],
    [['says', 'zh-CN'], 'says.zh-CN'],
    [['a b', 'c'], '["a b"].c'],
    [['a', ''], 'a[""]'],
    [['目的地'], '目的地'],
  ];
  for (const [path, text] of table)
    it(`writes ${JSON.stringify(path)} as ${text}`, () => expect(formatPath(path)).toBe(text));
});
