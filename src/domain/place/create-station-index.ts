import { toHalfWidth, withoutBlanks } from '../text/half-width';
import { nameMatcher } from './match-name';
import { bestRank, rankedSearch, type SearchEntry } from './ranked-search';
import type { Station, StationIndex } from './station-index';
import type { StationRow } from './station-row';

/** Best first. A telecode comes before initials only where it was typed in capitals. */
const matches = [
  'text-exact',
  'capital-telecode',
  'pinyin-exact',
  'initials-exact',
  'telecode',
  'text-prefix',
  'pinyin-prefix',
  'initials-prefix',
  'mixed-prefix',
  'text-within',
  'city',
] as const;
type Match = (typeof matches)[number];

const ranks: ReadonlyMap<Match, number> = new Map(matches.map((match, rank) => [match, rank]));
const rankOf = (match: Match | undefined): number | undefined =>
  match === undefined ? undefined : ranks.get(match);

const plainName = (text: string): string => {
  const name = withoutBlanks(toHalfWidth(text));
  return name.length > 1 && name.endsWith('站') ? name.slice(0, -1) : name;
};

const telecodeMatch = (telecode: string, typed: string): Match | undefined => {
  if (typed === telecode) return 'capital-telecode';
  return typed.length === 3 && typed.toUpperCase() === telecode ? 'telecode' : undefined;
};

const entryOf = ({ station, name, aliases, otherSpellings }: StationRow): SearchEntry<Station> => {
  const matchName = nameMatcher(name);
  const matchesAlias = aliases.map(nameMatcher);
  const { telecode, city } = station;
  return {
    item: station,
    rank: ({ typed, folded }) => {
      let best = bestRank(rankOf(matchName(folded)), rankOf(telecodeMatch(telecode, typed)));
      for (const match of matchesAlias) best = bestRank(best, rankOf(match(folded)));
      if (otherSpellings.includes(folded)) best = bestRank(best, rankOf('pinyin-exact'));
      return best ?? (folded === city || folded === `${city}市` ? rankOf('city') : undefined);
    },
  };
};

/** Among equals first the stations of `homeCity`, then those named after their city, larger cities before smaller. */
const byProminence = (rows: readonly StationRow[], homeCity: string | undefined): StationRow[] => {
  const stationsByCity = new Map<string, number>();
  for (const { station } of rows)
    stationsByCity.set(station.city, (stationsByCity.get(station.city) ?? 0) + 1);
  const keys = ({ station }: StationRow): readonly number[] => [
    station.city === homeCity ? 0 : 1,
    station.name.startsWith(station.city) ? 0 : 1,
    -(stationsByCity.get(station.city) ?? 0),
    station.name.length,
  ];
  return rows
    .map((row) => ({ row, keys: keys(row) }))
    .sort((one, other) => {
      const place = one.keys.findIndex((key, index) => key !== other.keys[index]);
      if (place >= 0) return (one.keys[place] ?? 0) - (other.keys[place] ?? 0);
      return one.row.station.telecode < other.row.station.telecode ? -1 : 1;
    })
    .map(({ row }) => row);
};

/**
 * An index of passenger stations. `homeCity` (without suffix: 六盘水) puts that city's stations first among equals: at a
 * counter in 盘州 `pz` means 盘州, not 彭州. Names are looked up whole: 普安 lies in Wuhan, its neighbour in name 普安县 in
 * Guizhou.
 */
export const createStationIndex = (
  rows: readonly StationRow[],
  homeCity?: string,
): StationIndex => {
  const entries = byProminence(rows, homeCity).map(entryOf);
  const byTelecode = new Map(rows.map(({ station }) => [station.telecode, station]));
  const byName = new Map<string, Station>();
  for (const { station, aliases } of rows)
    for (const { text } of aliases) byName.set(text, station);
  for (const { station } of rows) byName.set(station.name, station);
  return {
    findByName: (name) => byName.get(plainName(name)),
    findByTelecode: (telecode) =>
      byTelecode.get(withoutBlanks(toHalfWidth(telecode)).toUpperCase()),
    search: (query, limit) => rankedSearch(entries, plainName(query), limit),
  };
};
