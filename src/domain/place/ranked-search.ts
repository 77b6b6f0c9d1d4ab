import { nameQuery } from './match-name';

/** What was typed, and the same as names are compared with. */
export interface SearchQuery {
  readonly typed: string;
  readonly folded: string;
}

/** Something that can be searched for. */
export interface SearchEntry<T> {
  readonly item: T;
  /** How well the query meets it: lower is better; undefined where it doesn't. */
  readonly rank: (query: SearchQuery) => number | undefined;
}

/** The `limit` best of the entries; among equals, those that stand earlier. */
export const rankedSearch = <T>(
  entries: readonly SearchEntry<T>[],
  typed: string,
  limit: number,
): readonly T[] => {
  const query = { typed, folded: nameQuery(typed) };
  if (query.folded === '' || limit < 1) return [];
  const byRank = new Map<number, T[]>();
  for (const { item, rank } of entries) {
    const found = rank(query);
    if (found === undefined) continue;
    const equals = byRank.get(found);
    if (equals === undefined) byRank.set(found, [item]);
    else equals.push(item);
  }
  const ranks = [...byRank.keys()].sort((one, other) => one - other);
  return ranks.flatMap((rank) => byRank.get(rank) ?? []).slice(0, limit);
};

/** The better of two ranks; undefined where there is neither. */
export const bestRank = (
  one: number | undefined,
  other: number | undefined,
): number | undefined => {
  if (one === undefined || other === undefined) return one ?? other;
  return Math.min(one, other);
};
