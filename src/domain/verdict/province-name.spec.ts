import { fullProvinceName, provinceNames } from './province-name';

describe('fullProvinceName', () => {
  it('knows 34', () => expect(new Set(provinceNames).size).toBe(34));
  for (const name of provinceNames)
    it(`takes ${name} as it is`, () => expect(fullProvinceName(name)).toBe(name));
  for (const [short, full] of [
    ['广东', '广东省'],
    ['上海', '上海市'],
    ['广西', '广西壮族自治区'],
    ['宁夏', '宁夏回族自治区'],
    ['新疆', '新疆维吾尔自治区'],
    ['内蒙古', '内蒙古自治区'],
    ['西藏', '西藏自治区'],
    ['香港', '香港特别行政区'],
    [' 广东省 ', '广东省'],
  ] as const)
    it(`knows «${short}»`, () => expect(fullProvinceName(short)).toBe(full));
  for (const text of [
    '',
    '省',
    '广',
    '广州',
    '广东省广州市',
    'Guangdong',
    '火星省',
    '省广东',
    '市上海',
  ])
    it(`knows no «${text}»`, () => expect(fullProvinceName(text)).toBeUndefined());
});
