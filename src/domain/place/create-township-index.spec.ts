import fc from 'fast-check';
import { createTownshipIndex } from './create-township-index';
import { townshipRows } from './testing/township-rows';

const index = createTownshipIndex(townshipRows);
const found = (query: string, limit = 20): readonly string[] =>
  index.search(query, limit).map(({ name }) => name);

describe('createTownshipIndex', () => {
  it('holds all in the order of their codes', () => {
    const codes = index.all.map(({ code }) => code);
    expect(codes).toEqual(['520281001', '520281105', '520281126', '520281208', '520281213']);
  });

  it('finds one by its code', () => {
    expect(index.findByCode('520281126')?.name).toBe('鸡场坪镇');
    expect(index.findByCode('520281999')).toBeUndefined();
  });

  const best: readonly (readonly [string, string])[] = [
    ['亦资街道', '亦资街道'],
    ['亦资', '亦资街道'],
    ['yzjd', '亦资街道'],
    ['yz', '亦资街道'],
    ['yizi', '亦资街道'],
    ['yizijiedao', '亦资街道'],
    ['YIZIJD', '亦资街道'],
    ['jcpz', '鸡场坪镇'],
    ['jichangping', '鸡场坪镇'],
    ['jcp', '鸡场坪镇'],
    ['pdyzx', '坪地彝族乡'],
    ['场坪', '鸡场坪镇'],
  ];
  for (const [query, name] of best) {
    it(`«${query}» gives ${name} first`, () => expect(found(query)[0]).toBe(name));
  }

  const short: readonly (readonly [string, string])[] = [
    ['亦资乡', '亦资街道'],
    ['亦资镇', '亦资街道'],
    ['yzx', '亦资街道'],
    ['yzz', '亦资街道'],
    ['鸡场坪乡', '鸡场坪镇'],
    ['jcpx', '鸡场坪镇'],
    ['坪地乡', '坪地彝族乡'],
    ['pdx', '坪地彝族乡'],
    ['羊场乡', '羊场布依族白族苗族乡'],
    ['yangchangxiang', '羊场布依族白族苗族乡'],
    ['ycx', '羊场布依族白族苗族乡'],
    ['大山乡', '大山镇'],
  ];
  for (const [query, name] of short) {
    it(`knows ${name} as «${query}»`, () => expect(found(query)).toEqual([name]));
  }

  it('finds a township by a village, after those with that name', () => {
    expect(found('坪地')).toEqual(['坪地彝族乡', '大山镇']);
    expect(found('pd')).toEqual(['坪地彝族乡', '大山镇']);
    expect(found('亦资孔')).toEqual(['亦资街道']);
    expect(found('xiaohe')).toEqual(['羊场布依族白族苗族乡']);
  });

  it('gives nothing for nothing, and no more than asked for', () => {
    expect(found('')).toEqual([]);
    expect(found('盘州市')).toEqual([]);
    expect(found('坪地', 1)).toEqual(['坪地彝族乡']);
  });

  it('searches the villages of one township only', () => {
    const villages = (query: string, code = '520281001') =>
      index.searchVillages(code, query, 9).map(({ name }) => name);
    expect(villages('dh')).toEqual(['东河社区', '东湖社区']);
    expect(villages('donghu')).toEqual(['东湖社区']);
    expect(villages('东')).toEqual(['东河社区', '东湖社区']);
    expect(villages('箐口')).toEqual([]);
    expect(villages('qk', '520281208')).toEqual(['箐口村']);
    expect(villages('qk', '520281999')).toEqual([]);
    expect(index.searchVillages('520281001', 'dh', 1)[0]?.code).toBe('520281001002');
  });

  it('finds every township by each beginning of its name, pinyin and initials', () => {
    fc.assert(
      fc.property(fc.constantFrom(...townshipRows), fc.nat(), ({ township, name }, seed) => {
        const initials = name.syllables.map((syllable) => syllable.charAt(0)).join('');
        for (const spelling of [township.name, township.pinyin, initials]) {
          const beginning = spelling.slice(0, 1 + (seed % spelling.length));
          expect(index.search(beginning, 99)).toContain(township);
        }
      }),
    );
  });
});
