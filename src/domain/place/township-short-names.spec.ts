import { spelled } from './testing/station-rows';
import { townshipShortNames } from './township-short-names';

describe('townshipShortNames', () => {
  const table: readonly (readonly [string, string, readonly string[]])[] = [
    ['亦资街道', 'yi zi jie dao', ['亦资乡', '亦资镇']],
    ['大山镇', 'da shan zhen', ['大山乡', '大山街道']],
    ['保基苗族彝族乡', 'bao ji miao zu yi zu xiang', ['保基乡', '保基镇', '保基街道']],
    ['普田回族乡', 'pu tian hui zu xiang', ['普田乡', '普田镇', '普田街道']],
    ['旧营白族彝族苗族乡', 'jiu ying bai zu yi zu miao zu xiang', ['旧营乡', '旧营镇', '旧营街道']],
    [
      '羊场布依族白族苗族乡',
      'yang chang bu yi zu bai zu miao zu xiang',
      ['羊场乡', '羊场镇', '羊场街道'],
    ],
    ['红果', 'hong guo', []],
    ['乡', 'xiang', []],
  ];
  for (const [text, pinyin, names] of table) {
    it(`of ${text}: ${names.join(', ')}`, () =>
      expect(townshipShortNames(spelled(text, pinyin)).map((name) => name.text)).toEqual([
        ...names,
      ]));
  }

  it('spells them', () => {
    const [first] = townshipShortNames(spelled('坪地彝族乡', 'ping di yi zu xiang'));
    expect(first).toEqual(spelled('坪地乡', 'ping di xiang'));
  });
});
