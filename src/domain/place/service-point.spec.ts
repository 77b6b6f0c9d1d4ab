import { findServicePoint, stationServicePoints } from './service-point';

const townships = {
  findByCode: (code: string) =>
    code === '520281126'
      ? { code, name: '鸡场坪镇', pinyin: 'jichangpingzhen', villages: [] }
      : undefined,
};

describe('findServicePoint', () => {
  for (const point of stationServicePoints)
    it(`knows ${point.zh}`, () => expect(findServicePoint(point.id, townships)).toBe(point));

  it('takes a township by its code', () =>
    expect(findServicePoint('520281126', townships)).toEqual({
      id: '520281126',
      zh: '鸡场坪镇',
      en: 'jichangpingzhen',
    }));

  for (const id of ['', '520281999', 'PANZHOU-HSR', '盘州高铁站'])
    it(`knows no «${id}»`, () => expect(findServicePoint(id, townships)).toBeUndefined());

  it('never takes a station’s id for a township’s code', () =>
    expect(stationServicePoints.every(({ id }) => !/^\d{9}$/.test(id))).toBeTrue());
});
