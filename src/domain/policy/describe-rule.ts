import type { ShanghaiDay } from '../time/shanghai-day';
import type { LocalText } from './local-text';
import { lunarName } from './lunar-name';
import type { PlaceRef } from './place-ref';
import type { Rule } from './rule';

const dayZh = (day: ShanghaiDay): string => {
  const [year, month, dayOfMonth] = day.split('-').map(Number);
  return `${year}年${month}月${dayOfMonth}日（${lunarName(day)}）`;
};
const placeZh = ({ province, city }: PlaceRef): string =>
  city === undefined || `${city}市` === province ? province : `${province}${city}市`;
const placesZh = (places: readonly PlaceRef[]): string => places.map(placeZh).join('、');
const placesEn = (places: readonly PlaceRef[]): string => places.map(placeZh).join(', ');

/** What a rule asks for, with its figures, in a sentence: for the official who wrote the plan, and for the curious. */
export const describeRule = (rule: Rule): LocalText => {
  switch (rule.kind) {
    case 'registered-in':
      return {
        'zh-CN': `户籍在${rule.place}；没有别的证明时，身份证号码前六位是 ${rule.areaCodes.join('、')} 的推定为是`,
        en: `is registered in ${rule.place}; without other proof, presumed of ID numbers that begin with ${rule.areaCodes.join(', ')}`,
      };
    case 'age-between':
      return {
        'zh-CN': `年满 ${rule.from} 周岁、不满 ${rule.to + 1} 周岁（${rule.from}—${rule.to} 周岁）`,
        en: `is ${rule.from} to ${rule.to} full years old`,
      };
    case 'employer-known':
      return { 'zh-CN': '有明确的务工单位', en: 'names a definite employer' };
    case 'origin-among': {
      const names = rule.stations.map(({ name, telecode }) => `${name}（${telecode}）`);
      return {
        'zh-CN': `从${names.join('、')}站上车`,
        en: `starts at ${names.join(' or ')}`,
      };
    }
    case 'destination-within':
      return {
        'zh-CN': `目的地在${placesZh(rule.places)}`,
        en: `goes to ${placesEn(rule.places)}`,
      };
    case 'destination-outside':
      return {
        'zh-CN': `目的地不在${placesZh(rule.places)}，其他地方都可以`,
        en: `goes anywhere but ${placesEn(rule.places)}`,
      };
    case 'date-within':
      return {
        'zh-CN': `${dayZh(rule.from)}到${dayZh(rule.to)}之间出发，含首尾两天`,
        en: `departs from ${rule.from} to ${rule.to}, both included`,
      };
    case 'date-among':
      return {
        'zh-CN': `${rule.days.map(dayZh).join('或')}出发`,
        en: `departs on ${rule.days.join(' or ')}`,
      };
    case 'fare-known':
      return { 'zh-CN': '票价已知', en: 'has a known fare' };
    case 'occupants-at-least':
      return {
        'zh-CN': `车上至少 ${rule.count} 人符合以上对个人的全部条件；同一人只算一次`,
        en: `has at least ${rule.count} different people who meet all conditions about persons`,
      };
  }
};
