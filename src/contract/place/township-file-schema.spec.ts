import townshipFile from '../../../assets/places/townships.json';
import { createTownshipIndex } from '../../domain/place/create-township-index';
import { townshipFileSchema } from './township-file-schema';

const rows = townshipFileSchema.parse(townshipFile);
const index = createTownshipIndex(rows);

const small = {
  form: 'townships/1',
  source: 'spec',
  readings: { characters: 'da大 shan山 zhen镇 cun村 xiao小', words: '' },
  townships: { '520281105大山镇': '001小山村 203大村' },
};

describe('the form of the township file', () => {
  it('unpacks to rows', () =>
    expect(townshipFileSchema.parse(small)).toEqual([
      {
        township: {
          code: '520281105',
          name: '大山镇',
          pinyin: 'dashanzhen',
          villages: [
            { code: '520281105001', name: '小山村' },
            { code: '520281105203', name: '大村' },
          ],
        },
        name: { text: '大山镇', syllables: ['da', 'shan', 'zhen'] },
        villageNames: [
          { text: '小山村', syllables: ['xiao', 'shan', 'cun'] },
          { text: '大村', syllables: ['da', 'cun'] },
        ],
      },
    ]));

  for (const [what, file] of [
    ['another form', { ...small, form: 'stations/1' }],
    ['a short code', { ...small, townships: { '52028110大山镇': '001小山村' } }],
    ['a village without code', { ...small, townships: { '520281105大山镇': '小山村' } }],
    ['a village without reading', { ...small, townships: { '520281105大山镇': '001红果村' } }],
    ['a township without reading', { ...small, townships: { '520281104民主镇': '001小山村' } }],
  ] as const) {
    it(`refuses ${what}`, () => expect(townshipFileSchema.safeParse(file).success).toBeFalse());
  }
});

describe("Panzhou's townships", () => {
  it('are 27 with 530 villages, no code twice', () => {
    const villages = index.all.flatMap((township) => township.villages);
    expect(index.all.length).toBe(27);
    expect(villages.length).toBe(530);
    expect(new Set(villages.map(({ code }) => code)).size).toBe(530);
    for (const { code, villages: own } of index.all)
      for (const village of own) expect(village.code.slice(0, 9)).toBe(code);
  });

  /** By hand: what each is called, and how its name is read. */
  const known: readonly (readonly [string, string, string])[] = [
    ['520281001', '亦资街道', 'yizijiedao'],
    ['520281002', '翰林街道', 'hanlinjiedao'],
    ['520281003', '两河街道', 'lianghejiedao'],
    ['520281004', '红果街道', 'hongguojiedao'],
    ['520281005', '胜境街道', 'shengjingjiedao'],
    ['520281006', '刘官街道', 'liuguanjiedao'],
    ['520281104', '民主镇', 'minzhuzhen'],
    ['520281105', '大山镇', 'dashanzhen'],
    ['520281106', '保田镇', 'baotianzhen'],
    ['520281109', '石桥镇', 'shiqiaozhen'],
    ['520281111', '响水镇', 'xiangshuizhen'],
    ['520281117', '柏果镇', 'baiguozhen'],
    ['520281121', '新民镇', 'xinminzhen'],
    ['520281123', '盘关镇', 'panguanzhen'],
    ['520281124', '竹海镇', 'zhuhaizhen'],
    ['520281125', '英武镇', 'yingwuzhen'],
    ['520281126', '鸡场坪镇', 'jichangpingzhen'],
    ['520281127', '双凤镇', 'shuangfengzhen'],
    ['520281128', '丹霞镇', 'danxiazhen'],
    ['520281129', '乌蒙镇', 'wumengzhen'],
    ['520281202', '普田回族乡', 'putianhuizuxiang'],
    ['520281208', '坪地彝族乡', 'pingdiyizuxiang'],
    ['520281210', '淤泥彝族乡', 'yuniyizuxiang'],
    ['520281211', '普古彝族苗族乡', 'puguyizumiaozuxiang'],
    ['520281212', '旧营白族彝族苗族乡', 'jiuyingbaizuyizumiaozuxiang'],
    ['520281213', '羊场布依族白族苗族乡', 'yangchangbuyizubaizumiaozuxiang'],
    ['520281214', '保基苗族彝族乡', 'baojimiaozuyizuxiang'],
  ];
  it('are these', () =>
    expect(index.all.map(({ code, name, pinyin }) => [code, name, pinyin])).toEqual(
      known.map((row) => [...row]),
    ));

  for (const [query, name] of [
    ['yzjd', '亦资街道'],
    ['yzx', '亦资街道'],
    ['jcpz', '鸡场坪镇'],
    ['坪地乡', '坪地彝族乡'],
    ['pdx', '坪地彝族乡'],
    ['bgz', '柏果镇'],
    ['hgjd', '红果街道'],
    ['pg', '普古彝族苗族乡'],
    ['lanniqing', '胜境街道'],
    ['zimuga', '石桥镇'],
  ] as const) {
    it(`«${query}» gives ${name} among the first`, () =>
      expect(index.search(query, 3).map((township) => township.name)).toContain(name));
  }

  it('have villages that are found by the initials of their names', () =>
    expect(index.searchVillages('520281126', 'bld', 1)[0]?.name).toBe('白龙洞村村民委员会'));
});
