import fc from 'fast-check';
import { bestRank, rankedSearch, type SearchEntry } from './ranked-search';

const entry = (item: string, rank: number | undefined): SearchEntry<string> => ({
  item,
  rank: () => rank,
});

describe('rankedSearch', () => {
  const entries = [
    entry('c', 2),
    entry('a', 0),
    entry('-', undefined),
    entry('b', 0),
    entry('d', 10),
  ];

  it('gives the lowest rank first, and among equals what stands earlier', () =>
    expect(rankedSearch(entries, 'x', 9)).toEqual(['a', 'b', 'c', 'd']));

  it('gives no more than asked for', () => {
    expect(rankedSearch(entries, 'x', 3)).toEqual(['a', 'b', 'c']);
    expect(rankedSearch(entries, 'x', 0)).toEqual([]);
  });

  it('doesn’t look for what is empty when folded', () => {
    const asked: string[] = [];
    const listening: SearchEntry<string> = {
      item: 'x',
      rank: ({ typed, folded }) => {
        asked.push(`${typed}→${folded}`);
        return 0;
      },
    };
    expect(rankedSearch([listening], " '", 9)).toEqual([]);
    expect(rankedSearch([listening], 'Lü', 9)).toEqual(['x']);
    expect(asked).toEqual(['Lü→lv']);
  });

  it('sorts any ranks stably', () => {
    const rank = fc.option(fc.nat(5), { nil: undefined });
    fc.assert(
      fc.property(fc.array(rank), (ranks) => {
        const items = ranks.map((one, place) => entry(`${one}:${place}`, one));
        const expected = ranks
          .map((one, place) => ({ one, item: `${one}:${place}` }))
          .filter(({ one }) => one !== undefined)
          .sort((left, right) => Number(left.one) - Number(right.one))
          .map(({ item }) => item);
        expect(rankedSearch(items, 'x', 1_000)).toEqual(expected);
      }),
    );
  });
});

describe('bestRank', () => {
  it('is the lower one, where there are two', () => {
    expect(bestRank(1, 0)).toBe(0);
    expect(bestRank(0, 1)).toBe(0);
    expect(bestRank(undefined, 3)).toBe(3);
    expect(bestRank(3, undefined)).toBe(3);
    expect(bestRank(undefined, undefined)).toBeUndefined();
  });
});
