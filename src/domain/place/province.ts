import { err, ok, type Result } from '../result';
import { toHalfWidth, withoutBlanks } from '../text/half-width';

/** The divisions of the first level with their full names (GB/T 2260), in the order of their codes. */
export const provinces = [
  '北京市',
  '天津市',
  '河北省',
  '山西省',
  '内蒙古自治区',
  '辽宁省',
  '吉林省',
  '黑龙江省',
  '上海市',
  '江苏省',
  '浙江省',
  '安徽省',
  '福建省',
  '江西省',
  '山东省',
  '河南省',
  '湖北省',
  '湖南省',
  '广东省',
  '广西壮族自治区',
  '海南省',
  '重庆市',
  '四川省',
  '贵州省',
  '云南省',
  '西藏自治区',
  '陕西省',
  '甘肃省',
  '青海省',
  '宁夏回族自治区',
  '新疆维吾尔自治区',
  '台湾省',
  '香港特别行政区',
  '澳门特别行政区',
] as const;
export type Province = (typeof provinces)[number];

const suffix = /(?:壮族|回族|维吾尔)?自治区$|特别行政区$|省$|市$/;

/** Without suffix, as people say it: 广东, 广西, 上海. */
export const shortProvince = (province: Province): string => province.replace(suffix, '');

const byShortName = new Map(provinces.map((province) => [shortProvince(province), province]));

/** Parses a province with or without its suffix: 广东 and 广东省, 上海 and 上海市, 广西 and 广西自治区. */
export const parseProvince = (text: string): Result<Province, 'province-unknown'> => {
  const name = withoutBlanks(toHalfWidth(text));
  const province = byShortName.get(name) ?? byShortName.get(name.replace(suffix, ''));
  return province === undefined ? err('province-unknown') : ok(province);
};

/** A city's name without 市, as 12306 writes it: 中山市 → 中山. 沙市 and other names of two characters stay. */
export const shortCity = (text: string): string => {
  const name = withoutBlanks(toHalfWidth(text));
  return name.length > 2 && name.endsWith('市') ? name.slice(0, -1) : name;
};
