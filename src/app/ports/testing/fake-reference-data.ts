import policyFile from '../../../../assets/policy/panzhou-2025.json';
import { policySchema } from '../../../contract/policy/policy-schema';
import type { Policy } from '../../../domain/policy/policy';
import type { Station, StationIndex } from '../../../domain/place/station-index';
import type { Township, TownshipIndex } from '../../../domain/place/township-index';
import type { ReferenceData } from '../reference-data';

const townships: readonly Township[] = [
  { code: '520281126', name: '鸡场坪镇', pinyin: 'jichangpingzhen', villages: [] },
  { code: '520281208', name: '坪地彝族乡', pinyin: 'pingdiyizuxiang', villages: [] },
];

const townshipIndex: TownshipIndex = {
  all: townships,
  findByCode: (code) => townships.find((township) => township.code === code),
  search: (query, limit) =>
    townships
      .filter(({ name, pinyin }) => name.includes(query) || pinyin.startsWith(query))
      .slice(0, limit),
  searchVillages: () => [],
};

const stations: readonly Station[] = [
  { name: '盘州', telecode: 'PAE', pinyin: 'panzhou', city: '六盘水', province: '贵州省' },
  { name: '广州南', telecode: 'IZQ', pinyin: 'guangzhounan', city: '广州', province: '广东省' },
];

const stationIndex: StationIndex = {
  findByName: (name) => stations.find((station) => station.name === name.replace(/站$/, '')),
  findByTelecode: (telecode) => stations.find((station) => station.telecode === telecode),
  search: (query, limit) =>
    stations
      .filter(({ name, pinyin }) => name.includes(query) || pinyin.startsWith(query))
      .slice(0, limit),
};

/** The real policy, and two places of each kind, for specs that are not about places. */
export class FakeReferenceData implements ReferenceData {
  policy(): Promise<Policy> {
    return Promise.resolve(policySchema.parse(policyFile));
  }

  stations(): Promise<StationIndex> {
    return Promise.resolve(stationIndex);
  }

  townships(): Promise<TownshipIndex> {
    return Promise.resolve(townshipIndex);
  }
}
