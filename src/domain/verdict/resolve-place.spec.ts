import type { Station, StationIndex } from '../place/station-index';
import { type GivenPlace, resolvePlace } from './resolve-place';

const guangzhouNan: Station = {
  name: '广州南',
  telecode: 'IZQ',
  pinyin: 'guangzhounan',
  city: '广州',
  province: '广东省',
};
const stations: StationIndex = {
  findByName: (name) => (name.replace(/站$/, '') === '广州南' ? guangzhouNan : undefined),
  findByTelecode: () => undefined,
  search: () => [],
};

describe('resolvePlace', () => {
  const table: readonly [string, GivenPlace, unknown][] = [
    ['a station', { station: '广州南站' }, { station: '广州南', province: '广东省', city: '广州' }],
    [
      'a station with its own province',
      { station: ' 广州南 ', province: '广东', city: '佛山市' },
      { station: '广州南', province: '广东省', city: '广州' },
    ],
    ['a province', { province: '广东' }, { province: '广东省' }],
    ['a city', { province: '广东省', city: '中山市' }, { province: '广东省', city: '中山' }],
    [
      'a city, as short',
      { province: '广东省', city: '中山 ' },
      { province: '广东省', city: '中山' },
    ],
    ['a municipality', { province: '上海', city: '上海市' }, { province: '上海市', city: '上海' }],
    [
      'a city whose name ends so',
      { province: '湖北省', city: '沙市' },
      { province: '湖北省', city: '沙市' },
    ],
    [
      'a city with 市 within its name',
      { province: '湖北省', city: '某某市东' },
      { province: '湖北省', city: '某某市东' },
    ],
    ['a blank city', { province: '广东省', city: '' }, { province: '广东省' }],
    ['a blank station', { province: '广东省', station: ' ' }, { province: '广东省' }],
  ];
  for (const [what, given, value] of table)
    it(`finds ${what}`, () =>
      expect<unknown>(resolvePlace(stations, given)).toEqual({ ok: true, value }));

  const errors: readonly [string, GivenPlace, unknown][] = [
    ['a station', { station: '广州北极' }, { code: 'station-unknown', part: 'station' }],
    ['a province', { province: '火星省' }, { code: 'province-unknown', part: 'province' }],
    [
      'a province beside a station',
      { station: '广州南', province: '火星省' },
      { code: 'province-unknown', part: 'province' },
    ],
    ['nothing', {}, { code: 'province-missing', part: 'province' }],
    ['a city alone', { city: '中山' }, { code: 'province-missing', part: 'province' }],
    ['a blank province', { province: '' }, { code: 'province-missing', part: 'province' }],
    [
      'a contradiction',
      { station: '广州南', province: '浙江省' },
      { code: 'province-differs', part: 'province' },
    ],
  ];
  for (const [what, given, error] of errors)
    it(`refuses ${what} by name`, () =>
      expect<unknown>(resolvePlace(stations, given)).toEqual({ ok: false, error }));
});
