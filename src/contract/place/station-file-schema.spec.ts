import stationFile from '../../../assets/places/stations.json';
import { createStationIndex } from '../../domain/place/create-station-index';
import { parseProvince } from '../../domain/place/province';
import { pinyinInitials } from '../../domain/place/spelled-name';
import { stationFileSchema } from './station-file-schema';

const rows = stationFileSchema.parse(stationFile);
const index = createStationIndex(rows);
const atHome = createStationIndex(rows, '六盘水');

const small = {
  form: 'stations/1',
  source: 'spec',
  readings: { characters: 'bei北 lu陆 pan盘 qing庆 zhong重 zhou州', words: "重庆chong'qing" },
  aliases: { PAE: ['陆州'] },
  spellings: { CUW: ['cqn'] },
  stations: { 贵州省: { 六盘水: 'PAE盘州' }, 重庆市: { 重庆: 'CUW重庆北 CQW重庆' } },
};

describe('the form of the station file', () => {
  it('unpacks to rows', () =>
    expect(stationFileSchema.parse(small)).toEqual([
      {
        station: {
          name: '盘州',
          telecode: 'PAE',
          pinyin: 'panzhou',
          city: '六盘水',
          province: '贵州省',
        },
        name: { text: '盘州', syllables: ['pan', 'zhou'] },
        aliases: [{ text: '陆州', syllables: ['lu', 'zhou'] }],
        otherSpellings: [],
      },
      {
        station: {
          name: '重庆北',
          telecode: 'CUW',
          pinyin: 'chongqingbei',
          city: '重庆',
          province: '重庆市',
        },
        name: { text: '重庆北', syllables: ['chong', 'qing', 'bei'] },
        aliases: [],
        otherSpellings: ['cqn'],
      },
      {
        station: {
          name: '重庆',
          telecode: 'CQW',
          pinyin: 'chongqing',
          city: '重庆',
          province: '重庆市',
        },
        name: { text: '重庆', syllables: ['chong', 'qing'] },
        aliases: [],
        otherSpellings: [],
      },
    ]));

  const broken: readonly (readonly [string, unknown])[] = [
    ['another form', { ...small, form: 'stations/2' }],
    ['a short telecode', { ...small, stations: { 贵州省: { 六盘水: 'PA盘州' } } }],
    ['a telecode alone', { ...small, stations: { 贵州省: { 六盘水: 'PAE' } } }],
    ['two blanks', { ...small, stations: { 贵州省: { 六盘水: 'PAE盘州  PAF盘州' } } }],
    ['a character without reading', { ...small, stations: { 贵州省: { 六盘水: 'HEM红果' } } }],
    ['an alias without reading', { ...small, aliases: { PAE: ['红果'] } }],
    ['readings that are no readings', { ...small, readings: { characters: '盘pan', words: '' } }],
    ['words that are no words', { ...small, readings: { ...small.readings, words: 'chong重' } }],
  ];
  for (const [what, file] of broken) {
    it(`refuses ${what}`, () => expect(stationFileSchema.safeParse(file).success).toBeFalse());
  }

  it('names what it has no reading for', () => {
    const parsed = stationFileSchema.safeParse({
      ...small,
      stations: { 贵州省: { 六盘水: 'HEM红果' } },
    });
    expect(parsed.error?.issues.map(({ message }) => message)).toEqual(['no reading for 红果']);
  });
});

describe("12306's stations", () => {
  it('are 3,454, no name, no telecode twice', () => {
    expect(rows.length).toBe(3_454);
    expect(new Set(rows.map(({ station }) => station.name)).size).toBe(3_454);
    expect(new Set(rows.map(({ station }) => station.telecode)).size).toBe(3_454);
  });

  it('lie in provinces that have a full name, and in no other', () => {
    const names = new Set(rows.map(({ station }) => station.province));
    expect(names.size).toBe(32);
    for (const name of names)
      expect(parseProvince(name)).toEqual(jasmine.objectContaining({ value: name }));
  });

  const known: readonly (readonly [string, string, string, string])[] = [
    ['盘州', 'PAE', '六盘水', '贵州省'],
    ['红果', 'HEM', '六盘水', '贵州省'],
    ['六盘水', 'UMW', '六盘水', '贵州省'],
    ['六盘水东', 'LDE', '六盘水', '贵州省'],
    ['中山', 'ZSQ', '中山', '广东省'],
    ['中山北', 'ZGQ', '中山', '广东省'],
    ['广州南', 'IZQ', '广州', '广东省'],
    ['杭州东', 'HGH', '杭州', '浙江省'],
    ['上海虹桥', 'AOH', '上海', '上海市'],
    ['普安', 'PAN', '武汉', '湖北省'],
    ['普安县', 'PUE', '兴义', '贵州省'],
    ['深圳北', 'IOQ', '深圳', '广东省'],
    ['福州南', 'FYS', '福州', '福建省'],
    ['南京南', 'NKH', '南京', '江苏省'],
    ['香港西九龙', 'XJA', '香港', '香港特别行政区'],
  ];
  for (const [name, telecode, city, province] of known) {
    it(`${name} is ${telecode}, ${city}, ${province}`, () =>
      expect(index.findByName(name)).toEqual(
        jasmine.objectContaining({ telecode, city, province }),
      ));
  }

  const read: readonly (readonly [string, string])[] = [
    ['重庆北', 'chongqingbei'],
    ['六安', 'luan'],
    ['洪洞', 'hongtong'],
    ['乐清', 'yueqing'],
    ['乐山', 'leshan'],
    ['番禺', 'panyu'],
    ['吐鲁番', 'tulufan'],
    ['红寺堡', 'hongsibu'],
    ['双城堡', 'shuangchengpu'],
    ['龙洞堡', 'longdongbao'],
    ['台州', 'taizhou'],
    ['厦门', 'xiamen'],
    ['莘县', 'shenxian'],
    ['宿州', 'suzhou'],
    ['吕梁', 'lvliang'],
    ['南沙北', 'nanshabei'],
    ['中仓', 'zhongcang'],
    ['广州新塘', 'guangzhouxintang'],
    ['合肥西', 'hefeixi'],
    ['香港西九龙', 'xianggangxijiulong'],
  ];
  for (const [name, pinyin] of read) {
    it(`${name} is read ${pinyin}`, () => expect(index.findByName(name)?.pinyin).toBe(pinyin));
  }

  it('each is found by its name and its telecode', () => {
    for (const { station } of rows) {
      expect(index.findByName(`${station.name}站`)).toBe(station);
      expect(index.findByTelecode(station.telecode)).toBe(station);
    }
  });

  it('every seventh comes first for name and telecode, and among others for pinyin and initials', () => {
    for (const { station, name } of rows.filter((_, place) => place % 7 === 0)) {
      expect(index.search(station.name, 1)).withContext(station.name).toEqual([station]);
      expect(index.search(station.telecode, 1)).withContext(station.telecode).toEqual([station]);
      expect(index.search(station.pinyin, 9)).withContext(station.pinyin).toContain(station);
      const initials = pinyinInitials(name);
      expect(index.search(initials, 200)).withContext(initials).toContain(station);
    }
  });

  it('those whose telecodes look like pinyin with ü are found by them all the same', () => {
    for (const telecode of ['NUE', 'LUE', 'lue'])
      expect(index.search(telecode, 9)).toContain(
        jasmine.objectContaining({ telecode: telecode.toUpperCase() }),
      );
  });

  const typed: readonly (readonly [string, string])[] = [
    ['gzn', '广州南'],
    ['shhq', '上海虹桥'],
    ['hzd', '杭州东'],
    ['szhenb', '深圳北'],
    ['lps', '六盘水'],
    ['guangz', '广州'],
    ['北京', '北京'],
    ['xian', '西安'],
    ['庆盛', '南沙北'],
    ['qingsheng', '南沙北'],
  ];
  for (const [query, name] of typed) {
    it(`«${query}» gives ${name} first`, () => expect(index.search(query, 1)[0]?.name).toBe(name));
  }

  it('«pz» gives 盘州 first at a counter in 六盘水', () =>
    expect(atHome.search('pz', 1)[0]?.name).toBe('盘州'));
});
