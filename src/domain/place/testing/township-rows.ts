import type { SpelledName } from '../spelled-name';
import type { TownshipRow } from '../township-row';
import { spelled } from './station-rows';

const row = (
  code: string,
  name: SpelledName,
  villageNames: readonly SpelledName[],
): TownshipRow => ({
  township: {
    code,
    name: name.text,
    pinyin: name.syllables.join(''),
    villages: villageNames.map(({ text }, place) => ({
      code: `${code}${String(place + 1).padStart(3, '0')}`,
      name: text,
    })),
  },
  name,
  villageNames,
});

/** For specs: some of Panzhou's townships, not in the order of their codes. */
export const townshipRows: readonly TownshipRow[] = [
  row('520281208', spelled('坪地彝族乡', 'ping di yi zu xiang'), [
    spelled('莫西里社区', 'mo xi li she qu'),
    spelled('箐口村', 'qing kou cun'),
  ]),
  row('520281001', spelled('亦资街道', 'yi zi jie dao'), [
    spelled('亦资孔社区', 'yi zi kong she qu'),
    spelled('东河社区', 'dong he she qu'),
    spelled('东湖社区', 'dong hu she qu'),
  ]),
  row('520281126', spelled('鸡场坪镇', 'ji chang ping zhen'), [spelled('坪子村', 'ping zi cun')]),
  row('520281213', spelled('羊场布依族白族苗族乡', 'yang chang bu yi zu bai zu miao zu xiang'), [
    spelled('小河村', 'xiao he cun'),
  ]),
  row('520281105', spelled('大山镇', 'da shan zhen'), [spelled('坪地村', 'ping di cun')]),
];
