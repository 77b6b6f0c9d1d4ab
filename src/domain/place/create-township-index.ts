import { type NameMatch, nameMatcher, nameMatches } from './match-name';
import { bestRank, rankedSearch, type SearchEntry } from './ranked-search';
import type { Township, TownshipIndex, Village } from './township-index';
import type { TownshipRow } from './township-row';
import { townshipShortNames } from './township-short-names';

/** Full names come before short names, and both before villages. */
const shortNameRank = nameMatches.length;
const villageRank = 2 * nameMatches.length;

const rankOf = (match: NameMatch | undefined, behind = 0): number | undefined =>
  match === undefined ? undefined : behind + nameMatches.indexOf(match);

const villageEntries = ({ township, villageNames }: TownshipRow): SearchEntry<Village>[] =>
  township.villages.flatMap((item, place) => {
    const name = villageNames[place];
    if (name === undefined) return [];
    const match = nameMatcher(name);
    return [{ item, rank: ({ folded }) => rankOf(match(folded)) }];
  });

const townshipEntry = (row: TownshipRow): SearchEntry<Township> => {
  const match = nameMatcher(row.name);
  const matchesShort = townshipShortNames(row.name).map(nameMatcher);
  const villages = villageEntries(row);
  return {
    item: row.township,
    rank: (query) => {
      const own = rankOf(match(query.folded));
      if (own !== undefined) return own;
      const short = matchesShort
        .map((meets) => rankOf(meets(query.folded), shortNameRank))
        .reduce(bestRank, undefined);
      if (short !== undefined) return short;
      return villages.some(({ rank }) => rank(query) !== undefined) ? villageRank : undefined;
    },
  };
};

/** An index of townships, in the order of their codes. A village's name finds its township, after all others. */
export const createTownshipIndex = (rows: readonly TownshipRow[]): TownshipIndex => {
  const sorted = rows.toSorted((one, other) => (one.township.code < other.township.code ? -1 : 1));
  const entries = sorted.map(townshipEntry);
  const all = sorted.map(({ township }) => township);
  const byCode = new Map(all.map((township) => [township.code, township]));
  const villagesByCode = new Map(sorted.map((row) => [row.township.code, villageEntries(row)]));
  return {
    all,
    findByCode: (code) => byCode.get(code),
    search: (query, limit) => rankedSearch(entries, query, limit),
    searchVillages: (townshipCode, query, limit) =>
      rankedSearch(villagesByCode.get(townshipCode) ?? [], query, limit),
  };
};
