import type { SpelledName } from '../spelled-name';
import type { StationRow } from '../station-row';

/** For specs: `spelled('盘州', 'pan zhou')`. */
export const spelled = (text: string, pinyin: string): SpelledName => ({
  text,
  syllables: pinyin.split(' '),
});

const row = (
  telecode: string,
  text: string,
  pinyin: string,
  city: string,
  province: string,
  rest: { readonly aliases?: readonly SpelledName[]; readonly otherSpellings?: string[] } = {},
): StationRow => ({
  station: { name: text, telecode, pinyin: pinyin.replaceAll(' ', ''), city, province },
  name: spelled(text, pinyin),
  aliases: rest.aliases ?? [],
  otherSpellings: rest.otherSpellings ?? [],
});

/** For specs: a handful of real stations. */
export const stationRows: readonly StationRow[] = [
  row('PAE', '盘州', 'pan zhou', '六盘水', '贵州省'),
  row('HEM', '红果', 'hong guo', '六盘水', '贵州省'),
  row('UMW', '六盘水', 'liu pan shui', '六盘水', '贵州省'),
  row('LDE', '六盘水东', 'liu pan shui dong', '六盘水', '贵州省'),
  row('PUE', '普安县', 'pu an xian', '兴义', '贵州省'),
  row('PAN', '普安', 'pu an', '武汉', '湖北省'),
  row('WHN', '武汉', 'wu han', '武汉', '湖北省'),
  row('PMW', '彭州', 'peng zhou', '成都', '四川省'),
  row('CDW', '成都', 'cheng du', '成都', '四川省'),
  row('ICW', '成都东', 'cheng du dong', '成都', '四川省'),
  row('GZQ', '广州', 'guang zhou', '广州', '广东省'),
  row('IZQ', '广州南', 'guang zhou nan', '广州', '广东省'),
  row('QSQ', '南沙北', 'nan sha bei', '广州', '广东省', {
    aliases: [spelled('庆盛', 'qing sheng')],
  }),
  row('ZSQ', '中山', 'zhong shan', '中山', '广东省'),
  row('ZGQ', '中山北', 'zhong shan bei', '中山', '广东省'),
  row('ENQ', '小榄', 'xiao lan', '中山', '广东省'),
  row('LHM', '吕梁', 'lv liang', '吕梁', '山西省'),
  row('LYY', '略阳', 'lve yang', '汉中', '陕西省'),
  row('XJA', '香港西九龙', 'xiang gang xi jiu long', '香港', '香港特别行政区', {
    otherSpellings: ['hkwestkowloon'],
  }),
  row('GEZ', '桂林', 'gui lin', '桂林', '广西壮族自治区'),
  row('GZN', '柑子', 'gan zi', '自贡', '四川省'),
];
