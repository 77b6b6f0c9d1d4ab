import type { JourneyPlace } from './case';
import { bestMatch, matchPlace, matchStation, type PlaceMatch } from './match-place';

describe('matchPlace', () => {
  const zhongshan = { province: '广东省', city: '中山' };
  const table: readonly [string, Parameters<typeof matchPlace>[0], JourneyPlace, PlaceMatch][] = [
    ['a province by itself', { province: '广东省' }, { province: '广东省' }, 'in'],
    ['a city of the province', { province: '广东省' }, zhongshan, 'in'],
    ['another province', { province: '广东省' }, { province: '浙江省' }, 'out'],
    ['the city', zhongshan, zhongshan, 'in'],
    ['another city', zhongshan, { province: '广东省', city: '广州' }, 'out'],
    ['a namesake elsewhere', zhongshan, { province: '辽宁省', city: '中山' }, 'out'],
    ['the province of the city', zhongshan, { province: '广东省' }, 'unknown'],
  ];
  for (const [what, ref, place, match] of table)
    it(`${what} → ${match}`, () => expect(matchPlace(ref, place)).toBe(match));
});

describe('matchStation', () => {
  const panzhou = { name: '盘州', telecode: 'PAE', province: '贵州省', city: '六盘水' };
  const table: readonly [string, JourneyPlace, PlaceMatch][] = [
    ['the station', { station: '盘州', province: '贵州省', city: '六盘水' }, 'in'],
    ['its neighbour', { station: '红果', province: '贵州省', city: '六盘水' }, 'out'],
    ['only its city', { province: '贵州省', city: '六盘水' }, 'unknown'],
    ['only its province', { province: '贵州省' }, 'unknown'],
    ['another city', { province: '贵州省', city: '贵阳' }, 'out'],
    ['another province', { province: '云南省' }, 'out'],
  ];
  for (const [what, place, match] of table)
    it(`${what} → ${match}`, () => expect(matchStation(panzhou, place)).toBe(match));
});

describe('bestMatch', () => {
  const table: readonly [readonly PlaceMatch[], PlaceMatch][] = [
    [['out', 'in'], 'in'],
    [['unknown', 'in'], 'in'],
    [['out', 'unknown'], 'unknown'],
    [['out', 'out'], 'out'],
    [[], 'out'],
  ];
  for (const [matches, best] of table)
    it(`[${matches.join(', ')}] → ${best}`, () => expect(bestMatch(matches)).toBe(best));
});
