import { err, ok } from '../result';
import { parseProvince, type Province, provinces, shortCity, shortProvince } from './province';

describe('parseProvince', () => {
  const table: readonly (readonly [string, Province])[] = [
    ['广东', '广东省'],
    ['广东省', '广东省'],
    [' 广 东 省 ', '广东省'],
    ['浙江', '浙江省'],
    ['福建', '福建省'],
    ['江苏', '江苏省'],
    ['贵州', '贵州省'],
    ['上海', '上海市'],
    ['上海市', '上海市'],
    ['重庆', '重庆市'],
    ['广西', '广西壮族自治区'],
    ['广西壮族自治区', '广西壮族自治区'],
    ['广西自治区', '广西壮族自治区'],
    ['宁夏', '宁夏回族自治区'],
    ['新疆', '新疆维吾尔自治区'],
    ['内蒙古', '内蒙古自治区'],
    ['西藏', '西藏自治区'],
    ['香港', '香港特别行政区'],
    ['澳门特别行政区', '澳门特别行政区'],
    ['台湾', '台湾省'],
  ];
  for (const [text, province] of table) {
    it(`reads «${text}» as ${province}`, () => expect(parseProvince(text)).toEqual(ok(province)));
  }

  for (const text of ['', '省', '市', '广', '广东广州', '中山', '中山市', 'Guangdong', '广东省省'])
    it(`refuses «${text}»`, () => expect(parseProvince(text)).toEqual(err('province-unknown')));

  it('knows each of the 34 by its long and its short name', () => {
    expect(new Set(provinces.map(shortProvince)).size).toBe(34);
    for (const province of provinces) {
      expect(parseProvince(province)).toEqual(ok(province));
      expect(parseProvince(shortProvince(province))).toEqual(ok(province));
    }
  });
});

describe('shortCity', () => {
  for (const [text, city] of [
    ['中山市', '中山'],
    ['中山', '中山'],
    [' 广州市 ', '广州'],
    ['六盘水', '六盘水'],
    ['沙市', '沙市'],
    ['阿坝藏族羌族自治州', '阿坝藏族羌族自治州'],
    ['', ''],
  ] as const) {
    it(`of «${text}» is «${city}»`, () => expect(shortCity(text)).toBe(city));
  }
});
