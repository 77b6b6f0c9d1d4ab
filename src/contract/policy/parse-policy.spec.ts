import file from '../../../assets/policy/panzhou-2025.json';
import schemaFile from '../../../assets/policy/policy.schema.json';
import townshipFile from '../../../assets/places/townships.json';
import { townshipFileSchema } from '../place/township-file-schema';
import { parsePolicy } from './parse-policy';
import { policyJsonSchema } from './policy-json-schema';

/** The file with the value at a path replaced (or taken out, by undefined). */
const withValue = (path: readonly (string | number)[], value: unknown): unknown => {
  const change = (node: unknown, [key, ...rest]: readonly (string | number)[]): unknown => {
    if (key === undefined) return value;
    if (Array.isArray(node))
      return node.map((item: unknown, index) => (index === key ? change(item, rest) : item));
    if (typeof node !== 'object' || node === null) throw new Error(`no ${key} here`);
    const entries = Object.entries(node).filter(([name]) => name !== key);
    const old = Object.entries(node).find(([name]) => name === key)?.[1];
    const changed = change(old, rest);
    return Object.fromEntries(changed === undefined ? entries : [...entries, [key, changed]]);
  };
  return change(file, path);
};

describe('parsePolicy', () => {
  it('takes the plan of 2025', () => expect(parsePolicy(file).ok).toBeTrue());

  const table: readonly [string, (string | number)[], unknown, string, RegExp][] = [
    [
      'a kind of rule that nobody knows',
      ['schemes', 2, 'rules', 0, 'kind'],
      'born-in',
      'schemes[2].rules[0].kind',
      /unknown kind of rule: expected one of registered-in, age-between/,
    ],
    [
      'a kind with the id of another',
      ['schemes', 2, 'rules', 0, 'id'],
      'fare',
      'schemes[2].rules[0].id',
      /expected "hukou"/,
    ],
    ['a field too many', ['schemes', 0, 'colour'], 'red', 'schemes[0]', /colour/],
    [
      'a field too many in a rule',
      ['schemes', 0, 'rules', 0, 'unless'],
      1,
      'schemes[0].rules[0]',
      /unless/,
    ],
    ['a field missing', ['schemes', 3, 'sheet'], undefined, 'schemes[3].sheet', /expected string/],
    [
      'a day of no calendar',
      ['campaign', 'to'],
      '2025-02-30',
      'campaign.to',
      /date that the calendar has/,
    ],
    ['a day in another form', ['campaign', 'to'], '2025/02/13', 'campaign.to', /YYYY-MM-DD/],
    ['half a fen', ['schemes', 2, 'amount', 'fen'], 40000.5, 'schemes[2].amount.fen', /int/],
    ['a negative amount', ['schemes', 2, 'amount', 'fen'], -1, 'schemes[2].amount.fen', />=\s?0/],
    [
      'an unknown kind of amount',
      ['schemes', 2, 'amount'],
      { kind: 'lottery' },
      'schemes[2].amount.kind',
      /./,
    ],
    [
      'an end before its start',
      ['campaign', 'to'],
      '2025-01-28',
      'campaign.to',
      /not to lie before/,
    ],
    [
      'an end before its start in a rule',
      ['schemes', 2, 'rules', 5, 'to'],
      '2025-01-01',
      'schemes[2].rules[5].to',
      /not to lie before/,
    ],
    [
      'ages the wrong way round',
      ['schemes', 2, 'rules', 1, 'to'],
      15,
      'schemes[2].rules[1].to',
      /before/,
    ],
    [
      'a clause that isn’t there',
      ['schemes', 2, 'rules', 1, 'clause'],
      'x',
      'schemes[2].rules[1].clause',
      /no clause/,
    ],
    [
      'a sheet that isn’t there',
      ['schemes', 1, 'sheet'],
      'annex-9',
      'schemes[1].sheet',
      /no sheet/,
    ],
    [
      'a clause of a duty that isn’t there',
      ['duties', 'offers', 'clause'],
      'x',
      'duties.offers.clause',
      /no clause/,
    ],
    [
      'a shuttle from no service point',
      ['schemes', 3, 'transport', 'shuttle', 'townships', 1],
      '520281999',
      'schemes[3].transport.shuttle.townships[1]',
      /no service point/,
    ],
    ['two schemes of one name', ['schemes', 1, 'id'], 'coach', 'schemes[1].id', /twice/],
    ['two clauses of one name', ['clauses', 1, 'id'], 'coach-who', 'clauses[1].id', /twice/],
    [
      'two rules of one id',
      ['schemes', 2, 'rules', 1],
      file.schemes[2]?.rules[0],
      'schemes[2].rules[1].id',
      /twice/,
    ],
    [
      'a reading that decide can’t follow',
      ['readings', 'car', 'driver'],
      'ignored',
      'readings.car.driver',
      /"counts"/,
    ],
    [
      'a province without suffix',
      ['schemes', 0, 'rules', 3, 'places', 0, 'province'],
      '广东',
      'schemes[0].rules[3].places[0].province',
      /suffix/,
    ],
    [
      'a city with suffix',
      ['schemes', 0, 'rules', 3, 'places', 0, 'city'],
      '中山市',
      'schemes[0].rules[3].places[0].city',
      /without its suffix/,
    ],
    [
      'a station with 站',
      ['schemes', 2, 'rules', 3, 'stations', 0, 'name'],
      '盘州站',
      'schemes[2].rules[3].stations[0].name',
      /without 站/,
    ],
    [
      'words in one language only',
      ['notices', 'privacy', 'title'],
      { 'zh-CN': '告知' },
      'notices.privacy.title.en',
      /expected string/,
    ],
    [
      'a time that no clock shows',
      ['duties', 'reporting', 'dailyAt'],
      '25:00',
      'duties.reporting.dailyAt',
      /HH:MM/,
    ],
    ['no schemes', ['schemes'], [], 'schemes', />=\s?1/],
  ];
  for (const [what, path, value, at, message] of table) {
    it(`refuses ${what}, and says where`, () => {
      const parsed = parsePolicy(withValue(path, value));
      const problems = parsed.ok ? [] : parsed.error;
      expect(problems.map((problem) => problem.path)).toContain(at);
      expect(problems.find((problem) => problem.path === at)?.message).toMatch(message);
    });
  }

  it('refuses to count occupants where no rule is about a person', () => {
    const occupants = file.schemes[1]?.rules.filter(({ id }) => id === 'occupants');
    const parsed = parsePolicy(withValue(['schemes', 1, 'rules'], occupants));
    expect(parsed.ok ? [] : parsed.error).toEqual([
      { path: 'schemes[1].rules[0]', message: jasmine.stringContaining('counts people') },
    ]);
  });

  for (const input of [undefined, null, 1, 'panzhou-2025', [], {}])
    it(`refuses ${JSON.stringify(input)}`, () => expect(parsePolicy(input).ok).toBeFalse());

  it('names every problem, not only the first', () => {
    const parsed = parsePolicy({ ...file, version: 0, id: 'Panzhou 2025', sheets: 'none' });
    expect(parsed.ok ? [] : parsed.error.map(({ path }) => path).sort()).toEqual([
      'id',
      'sheets',
      'version',
    ]);
  });
});

describe('the files of assets/policy', () => {
  it('have a JSON Schema that is current (else: npm run policy:schema)', () =>
    expect<unknown>(schemaFile).toEqual(JSON.parse(JSON.stringify(policyJsonSchema()))));

  it('name a service point for every township of Panzhou (plan 二（二）)', () => {
    const townships = townshipFileSchema.parse(townshipFile).map(({ township }) => township);
    const points = file.servicePoints.filter(({ kind }) => kind === 'township');
    expect(points.map(({ id, name }) => [id, name['zh-CN']])).toEqual(
      townships.map(({ code, name }) => [code, name]),
    );
    expect(points.length).toBe(27);
  });

  it('put no dates or amounts into the words for people, where another year would forget them', () => {
    for (const { rules, name, benefit } of file.schemes)
      for (const words of [
        name,
        benefit,
        ...rules.flatMap(({ label, says, bring }) => [label, bring, ...Object.values(says)]),
      ])
        expect(JSON.stringify(words)).not.toMatch(/\d/);
  });
});
