import fc from 'fast-check';
import { createStationIndex } from './create-station-index';
import type { StationRow } from './station-row';
import { spelled } from './testing/station-rows';

const syllables: readonly (readonly [string, string])[] = [
  ['盘', 'pan'],
  ['州', 'zhou'],
  ['普', 'pu'],
  ['安', 'an'],
  ['广', 'guang'],
  ['南', 'nan'],
  ['山', 'shan'],
  ['中', 'zhong'],
];

/** Up to forty stations with names of one to four characters, no name and no telecode twice. */
const anyRows: fc.Arbitrary<readonly StationRow[]> = fc
  .uniqueArray(fc.array(fc.constantFrom(...syllables), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 40,
    selector: (name) => name.map(([character]) => character).join(''),
  })
  .map((names) =>
    names.map((name, number): StationRow => {
      const text = name.map(([character]) => character).join('');
      const pinyin = name.map(([, syllable]) => syllable);
      const telecode = `Q${String.fromCharCode(65 + Math.floor(number / 26), 65 + (number % 26))}`;
      const city = text.slice(0, 2);
      return {
        station: { name: text, telecode, pinyin: pinyin.join(''), city, province: '贵州省' },
        name: spelled(text, pinyin.join(' ')),
        aliases: [],
        otherSpellings: [],
      };
    }),
  );

const anyQuery = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'pzagnsuh'), minLength: 1, maxLength: 5 }),
  fc.string({ unit: fc.constantFrom(...'盘州普安广南山中'), minLength: 1, maxLength: 3 }),
);

describe('createStationIndex, for any stations', () => {
  it('finds each by its name and its telecode, and gives it first for either', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const index = createStationIndex(rows);
        for (const { station } of rows) {
          expect(index.findByName(station.name)).toBe(station);
          expect(index.findByName(`${station.name}站`)).toBe(station);
          expect(index.findByTelecode(station.telecode)).toBe(station);
          expect(index.search(station.name, 1)).toEqual([station]);
          expect(index.search(station.telecode, 1)).toEqual([station]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('gives each by its pinyin among those that are read alike', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const index = createStationIndex(rows);
        for (const { station } of rows) {
          const alike = rows.filter((row) => row.station.pinyin === station.pinyin).length;
          expect(index.search(station.pinyin, alike)).toContain(station);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('never finds more when more is typed', () => {
    fc.assert(
      fc.property(anyRows, anyQuery, fc.constantFrom(...'pzagn'), (rows, query, next) => {
        const index = createStationIndex(rows);
        const before = new Set(index.search(query, 99));
        for (const station of index.search(query + next, 99))
          expect(before.has(station)).withContext(`${query}+${next}: ${station.name}`).toBeTrue();
      }),
    );
  });

  it('gives the same, in the same order, however the rows are ordered', () => {
    const shuffled = anyRows.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows], { minLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, anyQuery, ([rows, others], query) => {
        const one = createStationIndex(rows, '盘州').search(query, 9);
        expect(createStationIndex(others, '盘州').search(query, 9)).toEqual([...one]);
      }),
    );
  });

  it('puts the stations of the home city before their equals', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const city = rows[0]?.station.city ?? '';
        const names = createStationIndex(rows, city)
          .search(city, 99)
          .filter(({ name }) => name !== city && name.startsWith(city));
        const home = names.map((station) => (station.city === city ? 0 : 1));
        expect(home).toEqual(home.toSorted());
      }),
    );
  });
});
