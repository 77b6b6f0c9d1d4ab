import { panzhou2025 } from '../../contract/policy/testing/panzhou-2025';
import type { SchemeId } from '../policy/scheme-id';
import type { Case, JourneyPlace, Traveller } from './case';
import { decide } from './decide';
import { idOf, worker, day } from './testing/people';
import { ruleIds, type RuleId } from './verdict';

/**
 * Every rule of every scheme at its boundaries, with what the plan of 2025 says of each. Written from the plan by hand:
 * never print this table from the code. `unasked`: the scheme doesn't have the rule, so it isn't reported.
 */
const table = `
scheme        | rule           | says    | of
coach         | departure-date | fail    | 2025-01-29 2025-02-02 2025-02-04 2025-02-06 2025-02-13 2024-02-03 2026-02-03
coach         | departure-date | pass    | 2025-02-03 2025-02-05
self-drive    | departure-date | fail    | 2025-01-27 2025-01-28 2025-02-14 2025-02-15 2024-02-03 2026-02-03
self-drive    | departure-date | pass    | 2025-01-29 2025-01-30 2025-01-31 2025-02-01 2025-02-12 2025-02-13
rail-ticket   | departure-date | fail    | 2025-01-27 2025-01-28 2025-02-14 2025-02-15 2024-02-03 2026-02-03
rail-ticket   | departure-date | pass    | 2025-01-29 2025-01-30 2025-01-31 2025-02-01 2025-02-12 2025-02-13
special-train | departure-date | fail    | 2025-01-29 2025-02-02 2025-02-04 2025-02-06 2025-02-13 2024-02-05 2026-02-05
special-train | departure-date | pass    | 2025-02-03 2025-02-05

coach         | destination    | pass    | 广东省/中山
coach         | destination    | fail    | 广东省/广州 广东省/珠海 广东省/东莞 浙江省/杭州 贵州省/贵阳 浙江省/中山 浙江省 上海市
coach         | destination    | open    | 广东省
special-train | destination    | pass    | 广东省/广州 浙江省/杭州
special-train | destination    | fail    | 广东省/中山 广东省/深圳 浙江省/宁波 浙江省/广州 广东省/杭州 福建省/福州 上海市/上海 江苏省
special-train | destination    | open    | 广东省 浙江省
rail-ticket   | destination    | pass    | 广东省 浙江省 福建省 江苏省 上海市 广东省/中山 福建省/厦门
rail-ticket   | destination    | fail    | 北京市 天津市 河北省 山西省 内蒙古自治区 辽宁省 吉林省 黑龙江省 安徽省 江西省 山东省 河南省
rail-ticket   | destination    | fail    | 湖北省 湖南省 广西壮族自治区 海南省 重庆市 四川省 贵州省 云南省 西藏自治区 陕西省 甘肃省 青海省
rail-ticket   | destination    | fail    | 宁夏回族自治区 新疆维吾尔自治区 台湾省 香港特别行政区 澳门特别行政区 贵州省/贵阳
self-drive    | destination    | fail    | 贵州省 贵州省/贵阳 贵州省/六盘水
self-drive    | destination    | pass    | 北京市 天津市 河北省 山西省 内蒙古自治区 辽宁省 吉林省 黑龙江省 上海市 江苏省 浙江省 安徽省
self-drive    | destination    | pass    | 福建省 江西省 山东省 河南省 湖北省 湖南省 广东省 广西壮族自治区 海南省 重庆市 四川省 云南省
self-drive    | destination    | pass    | 西藏自治区 陕西省 甘肃省 青海省 宁夏回族自治区 新疆维吾尔自治区 台湾省 香港特别行政区 澳门特别行政区

coach         | origin-station | unasked | 盘州 六盘水 -
self-drive    | origin-station | unasked | 盘州 六盘水 -
rail-ticket   | origin-station | pass    | 盘州
rail-ticket   | origin-station | fail    | 红果 六盘水 六盘水东 贵阳北 昆明南
rail-ticket   | origin-station | open    | - in:贵州省 in:贵州省/六盘水
rail-ticket   | origin-station | fail    | in:云南省 in:贵州省/贵阳
special-train | origin-station | pass    | 六盘水
special-train | origin-station | fail    | 盘州 六盘水东 红果
special-train | origin-station | open    | - in:贵州省/六盘水
special-train | origin-station | fail    | in:广东省

coach         | labour-age     | pass    | 16 17 40 58 59 16-today 60-tomorrow
coach         | labour-age     | fail    | 0 14 15 60 61 90 16-tomorrow 60-today
self-drive    | labour-age     | pass    | 16 17 40 58 59 16-today 60-tomorrow
self-drive    | labour-age     | fail    | 0 14 15 60 61 90 16-tomorrow 60-today
rail-ticket   | labour-age     | pass    | 16 17 40 58 59 16-today 60-tomorrow
rail-ticket   | labour-age     | fail    | 0 14 15 60 61 90 16-tomorrow 60-today
special-train | labour-age     | pass    | 16 17 40 58 59 16-today 60-tomorrow
special-train | labour-age     | fail    | 0 14 15 60 61 90 16-tomorrow 60-today

coach         | hukou          | pass    | 520202 520222 520281 530302/panzhou 810000/panzhou
coach         | hukou          | open    | 520201 520203 520221 520282 530302 440301 810000 820000 830000
coach         | hukou          | fail    | 520202/elsewhere 520222/elsewhere 520281/elsewhere 530302/elsewhere
self-drive    | hukou          | pass    | 520202 520222 520281 530302/panzhou 810000/panzhou
self-drive    | hukou          | open    | 520201 520203 520221 520282 530302 440301 810000 820000 830000
self-drive    | hukou          | fail    | 520202/elsewhere 520222/elsewhere 520281/elsewhere 530302/elsewhere
rail-ticket   | hukou          | pass    | 520202 520222 520281 530302/panzhou 810000/panzhou
rail-ticket   | hukou          | open    | 520201 520203 520221 520282 530302 440301 810000 820000 830000
rail-ticket   | hukou          | fail    | 520202/elsewhere 520222/elsewhere 520281/elsewhere 530302/elsewhere
special-train | hukou          | pass    | 520202 520222 520281 530302/panzhou 810000/panzhou
special-train | hukou          | open    | 520201 520203 520221 520282 530302 440301 810000 820000 830000
special-train | hukou          | fail    | 520202/elsewhere 520222/elsewhere 520281/elsewhere 530302/elsewhere

coach         | employer       | pass    | 某某电子厂
coach         | employer       | open    | - blank spaces
self-drive    | employer       | pass    | 某某电子厂
self-drive    | employer       | open    | - blank spaces
rail-ticket   | employer       | pass    | 某某电子厂
rail-ticket   | employer       | open    | - blank spaces
special-train | employer       | unasked | 某某电子厂 - blank spaces

coach         | fare           | unasked | 43550 -
self-drive    | fare           | unasked | 43550 -
rail-ticket   | fare           | pass    | 1 39950 39999 40000 40001 40050 120000
rail-ticket   | fare           | open    | -
special-train | fare           | unasked | 43550 -

coach         | occupants      | unasked | 3p
rail-ticket   | occupants      | unasked | 1p
special-train | occupants      | unasked | 3p
self-drive    | occupants      | fail    | 1p 2p 1p1o 2p1f 2p2f 1o 2o 3f 1p1o1f
self-drive    | occupants      | open    | 2p1o 1p2o 3o 2p2o 2p1o1f 4o
self-drive    | occupants      | pass    | 3p 4p 5p 3p1o 3p1f 3p1o1f 4p2f
`;

/** 2025-02-03 is a day of every scheme. */
const departOn = day('2025-02-03');

const destinations: Readonly<Record<SchemeId, JourneyPlace>> = {
  coach: { province: '广东省', city: '中山' },
  'self-drive': { province: '广东省', city: '中山' },
  'rail-ticket': { station: '广州南', province: '广东省', city: '广州' },
  'special-train': { province: '广东省', city: '广州' },
};
const origins: Readonly<Record<SchemeId, string>> = {
  coach: '盘州',
  'self-drive': '盘州',
  'rail-ticket': '盘州',
  'special-train': '六盘水',
};

/** A case of the scheme in which every rule passes. */
const fine = (scheme: SchemeId): Case => ({
  scheme,
  travellers: scheme === 'self-drive' ? [worker(1), worker(2), worker(3)] : [worker(1)],
  journey: {
    departOn,
    from: { station: origins[scheme], province: '贵州省', city: '六盘水' },
    to: destinations[scheme],
    fareFen: 43550,
  },
});

const place = (text: string): JourneyPlace => {
  const [province = '', city] = text.split('/');
  return city === undefined ? { province } : { province, city };
};

const withFirst = (of: Case, first: Traveller): Case => ({
  ...of,
  travellers: [first, ...of.travellers.slice(1)],
});

/** Born so that the age on 2025-02-03 is the one named; a bare number has its birthday in summer. */
const birthOf = (age: string): string =>
  ({
    '16-today': '2009-02-03',
    '16-tomorrow': '2009-02-04',
    '60-today': '1965-02-03',
    '60-tomorrow': '1965-02-04',
  })[age] ?? `${2024 - Number(age)}-07-15`;

const occupants = (text: string): Traveller[] => {
  let serial = 0;
  return [...text.matchAll(/(\d)([pof])/g)].flatMap(([, count, kind]) =>
    Array.from({ length: Number(count) }, (): Traveller => {
      const { idNumber, ...rest } = worker((serial += 1));
      if (kind === 'o') return { idNumber };
      return kind === 'f' ? { idNumber, ...rest, hukou: 'elsewhere' } : { idNumber, ...rest };
    }),
  );
};

const set: Readonly<Record<RuleId, (of: Case, value: string) => Case>> = {
  'departure-date': (of, value) => ({ ...of, journey: { ...of.journey, departOn: day(value) } }),
  destination: (of, value) => ({ ...of, journey: { ...of.journey, to: place(value) } }),
  'origin-station': (of, value) => {
    const { from: _, ...journey } = of.journey;
    if (value === '-') return { ...of, journey };
    const from = value.startsWith('in:')
      ? place(value.slice(3))
      : { station: value, province: '贵州省' };
    return { ...of, journey: { ...journey, from } };
  },
  fare: (of, value) => {
    const { fareFen: _, ...journey } = of.journey;
    return {
      ...of,
      journey: value === '-' ? journey : { ...journey, fareFen: Number(value) },
    };
  },
  'labour-age': (of, value) =>
    withFirst(of, { idNumber: idOf('520281', birthOf(value)), employer: '某某电子厂' }),
  hukou: (of, value) => {
    const [areaCode = '', proof] = value.split('/');
    const idNumber = idOf(areaCode, '1985-06-15');
    const known = { idNumber, employer: '某某电子厂' };
    return withFirst(
      of,
      proof === 'panzhou' || proof === 'elsewhere' ? { ...known, hukou: proof } : known,
    );
  },
  employer: (of, value) => {
    const { idNumber } = worker(1);
    const names: Readonly<Record<string, string>> = { blank: '', spaces: ' \u3000 ' };
    return withFirst(
      of,
      value === '-' ? { idNumber } : { idNumber, employer: names[value] ?? value },
    );
  },
  occupants: (of, value) => ({ ...of, travellers: occupants(value) }),
};

const isScheme = (text: string): text is SchemeId => text in destinations;
const isRule = (text: string): text is RuleId => text in set;

describe('the truth table of 2025', () => {
  const rows = table.trim().split('\n').slice(1);
  const covered = new Set<string>();
  for (const row of rows.filter((line) => line !== '')) {
    const [scheme = '', rule = '', says = '', values = ''] = row.split('|').map((s) => s.trim());
    if (!isScheme(scheme) || !isRule(rule)) throw new Error(`not understood: ${row}`);
    covered.add(`${scheme} ${rule}`);
    for (const value of values.split(' ')) {
      it(`${scheme}: ${rule} of ${value} → ${says}`, () => {
        const { findings } = decide(panzhou2025, set[rule](fine(scheme), value));
        const found = findings.find((finding) => finding.rule === rule);
        expect(found?.outcome ?? 'unasked').toBe(says);
      });
    }
  }

  it('leaves out no rule of any scheme', () => {
    const all = Object.keys(destinations).flatMap((s) => ruleIds.map((rule) => `${s} ${rule}`));
    expect(all.filter((pair) => !covered.has(pair))).toEqual([]);
  });

  const amounts: readonly [SchemeId, number | undefined, number][] = [
    ['rail-ticket', 1, 1],
    ['rail-ticket', 39950, 39950],
    ['rail-ticket', 39999, 39999],
    ['rail-ticket', 40000, 40000],
    ['rail-ticket', 40001, 40000],
    ['rail-ticket', 40050, 40000],
    ['self-drive', undefined, 60000],
    ['self-drive', 40050, 60000],
    ['coach', undefined, 0],
    ['special-train', 40050, 0],
  ];
  for (const [scheme, fareFen, due] of amounts) {
    it(`${scheme} with a fare of ${fareFen ?? 'nothing known'} fen → ${due} fen`, () => {
      const verdict = decide(panzhou2025, set.fare(fine(scheme), String(fareFen ?? '-')));
      expect([verdict.outcome, verdict.amountFen]).toEqual(['eligible', due]);
    });
  }
});
