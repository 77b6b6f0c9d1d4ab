import type { TownshipIndex } from './township-index';

/** Where a kiosk stands. A township's own service point has the township's nine-digit code as its id. */
export interface ServicePoint {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
}

/** The service points at stations that the plan names (二（二）); every township has one besides. */
export const stationServicePoints: readonly ServicePoint[] = [
  { id: 'panzhou-hsr', zh: '盘州高铁站', en: 'Panzhou high-speed rail station' },
  { id: 'hongguo-bus', zh: '红果汽车站', en: 'Hongguo bus station' },
  { id: 'hongguo-rail', zh: '红果火车站', en: 'Hongguo railway station' },
];

/** The service point with this id; undefined where the plan has none (二（二）). */
export const findServicePoint = (
  id: string,
  townships: Pick<TownshipIndex, 'findByCode'>,
): ServicePoint | undefined => {
  const station = stationServicePoints.find((point) => point.id === id);
  if (station) return station;
  const township = townships.findByCode(id);
  return township && { id, zh: township.name, en: township.pinyin };
};
