import fc from 'fast-check';
import { createStationIndex } from './create-station-index';
import { stationRows } from './testing/station-rows';

const index = createStationIndex(stationRows);
const atHome = createStationIndex(stationRows, '成都');
const found = (query: string, limit = 20, among = index): readonly string[] =>
  among.search(query, limit).map(({ name }) => name);

describe('createStationIndex: one station by its name', () => {
  const names: readonly (readonly [string, string | undefined])[] = [
    ['盘州', 'PAE'],
    ['盘州站', 'PAE'],
    [' 盘 州 站 ', 'PAE'],
    ['普安', 'PAN'],
    ['普安站', 'PAN'],
    ['普安县', 'PUE'],
    ['普安县站', 'PUE'],
    ['六盘水', 'UMW'],
    ['六盘水东', 'LDE'],
    ['庆盛', 'QSQ'],
    ['庆盛站', 'QSQ'],
    ['南沙北', 'QSQ'],
    ['盘', undefined],
    ['盘县', undefined],
    ['panzhou', undefined],
    ['站', undefined],
    ['', undefined],
  ];
  for (const [name, telecode] of names) {
    it(`«${name}» is ${telecode}`, () => expect(index.findByName(name)?.telecode).toBe(telecode));
  }

  it('puts 普安 in Wuhan and 普安县 in Guizhou', () => {
    expect(index.findByName('普安')?.province).toBe('湖北省');
    expect(index.findByName('普安县')?.province).toBe('贵州省');
  });

  it('prefers a name to the alias of another station', () => {
    const [first] = stationRows;
    const [alias] = stationRows.flatMap(({ aliases }) => aliases);
    if (first === undefined || alias === undefined) throw new Error('rows are missing');
    const renamed = { ...first, station: { ...first.station, name: alias.text }, name: alias };
    const both = createStationIndex([renamed, ...stationRows.slice(1)]);
    expect(both.findByName(alias.text)?.telecode).toBe('PAE');
  });

  it('finds a telecode in any case and width', () => {
    for (const telecode of ['IZQ', 'izq', ' ＩＺＱ'])
      expect(index.findByTelecode(telecode)?.name).toBe('广州南');
    expect(index.findByTelecode('XXX')).toBeUndefined();
  });
});

describe('createStationIndex: search', () => {
  const best: readonly (readonly [string, string])[] = [
    ['广州', '广州'],
    ['广州南站', '广州南'],
    ['guangzhou', '广州'],
    ['guangzhounan', '广州南'],
    ['guang zhou nan', '广州南'],
    ['GUANGZHOUNAN', '广州南'],
    ['gzn', '广州南'],
    ['GZN', '柑子'],
    ['izq', '广州南'],
    ['IZQ', '广州南'],
    ['guangzn', '广州南'],
    ['gzhn', '广州南'],
    ['广州n', '广州南'],
    ['广znan', '广州南'],
    ['lps', '六盘水'],
    ['lpsd', '六盘水东'],
    ['qingsheng', '南沙北'],
    ['nsb', '南沙北'],
    ['qs', '南沙北'],
    ['庆盛', '南沙北'],
    ['lvliang', '吕梁'],
    ['lüliang', '吕梁'],
    ['lveyang', '略阳'],
    ['lueyang', '略阳'],
    ['hkwestkowloon', '香港西九龙'],
    ['xgxjl', '香港西九龙'],
    ["pu'an", '普安'],
    ['九龙', '香港西九龙'],
    ['小榄', '小榄'],
  ];
  for (const [query, name] of best) {
    it(`«${query}» gives ${name} first`, () => expect(found(query)[0]).toBe(name));
  }

  it('puts whole names before beginnings, and the rest of the city last', () => {
    expect(found('中山')).toEqual(['中山', '中山北', '小榄']);
    expect(found('中山市')).toEqual(['中山', '中山北', '小榄']);
    expect(found('普安')).toEqual(['普安', '普安县']);
    expect(found('广州')).toEqual(['广州', '广州南', '南沙北']);
  });

  it('puts a telecode after initials in small letters, before them in capitals', () => {
    expect(found('gzn')).toEqual(['广州南', '柑子']);
    expect(found('GZN')).toEqual(['柑子', '广州南']);
  });

  it('prefers stations of larger cities, unless some are at home', () => {
    expect(found('pz')).toEqual(['盘州', '彭州']);
    expect(found('pz', 20, atHome)).toEqual(['彭州', '盘州']);
  });

  it('finds nothing where there is nothing', () => {
    for (const query of ['', ' ', '站台', 'zzz', '盘县', '*', '.*', '1'])
      expect(found(query)).withContext(query).toEqual([]);
  });

  it('gives no more than asked for', () => {
    expect(found('g', 2).length).toBe(2);
    expect(found('g', 0)).toEqual([]);
    expect(found('g', -1)).toEqual([]);
  });

  it('finds every station by all of its spellings, and by each beginning of them', () => {
    fc.assert(
      fc.property(fc.constantFrom(...stationRows), fc.nat(), ({ station, name }, seed) => {
        const initials = name.syllables.map((syllable) => syllable.charAt(0)).join('');
        for (const spelling of [station.name, station.pinyin, initials]) {
          const beginning = spelling.slice(0, 1 + (seed % spelling.length));
          expect(found(beginning, 99)).withContext(beginning).toContain(station.name);
        }
      }),
    );
  });

  it('never gives a station twice, whatever is typed', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abghinoupzl州广中山 站'), maxLength: 8 });
    fc.assert(
      fc.property(letters, (query) => {
        const names = found(query, 99);
        expect(new Set(names).size).toBe(names.length);
        expect(found(query, 3)).toEqual(names.slice(0, 3));
      }),
    );
  });
});
