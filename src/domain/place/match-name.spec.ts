import fc from 'fast-check';
import { nameMatcher, type NameMatch, nameQuery } from './match-name';
import { spelled } from './testing/station-rows';

describe('nameQuery', () => {
  for (const [typed, query] of [
    ['Guang Zhou', 'guangzhou'],
    ["xi'an", 'xian'],
    ['xi’an', 'xian'],
    ['ＧＺＮ', 'gzn'],
    ['lüliang', 'lvliang'],
    ['LÜLIANG', 'lvliang'],
    ['lǚliang', 'lvliang'],
    ['lueyang', 'lveyang'],
    ['nue', 'nve'],
    ['yueqing', 'yueqing'],
    ['盘　州', '盘州'],
  ] as const) {
    it(`folds «${typed}» to ${query}`, () => expect(nameQuery(typed)).toBe(query));
  }
});

describe('nameMatcher', () => {
  const match = nameMatcher(spelled('长沙南', 'chang sha nan'));
  const table: readonly (readonly [string, NameMatch | undefined])[] = [
    ['长沙南', 'text-exact'],
    ['changshanan', 'pinyin-exact'],
    ['csn', 'initials-exact'],
    ['长沙', 'text-prefix'],
    ['长', 'text-prefix'],
    ['changsha', 'pinyin-prefix'],
    ['changs', 'pinyin-prefix'],
    ['c', 'pinyin-prefix'],
    ['cs', 'initials-prefix'],
    ['chshn', 'mixed-prefix'],
    ['chsn', 'mixed-prefix'],
    ['cshan', 'mixed-prefix'],
    ['长沙n', 'mixed-prefix'],
    ['长shanan', 'mixed-prefix'],
    ['沙南', 'text-within'],
    ['南', 'text-within'],
    ['', undefined],
    ['shanan', undefined],
    ['csnn', undefined],
    ['changsx', undefined],
    ['长南', undefined],
    ['长沙南站', undefined],
  ];
  for (const [query, outcome] of table) {
    it(`meets «${query}» as ${String(outcome)}`, () => expect(match(query)).toBe(outcome));
  }

  it('is met by any choice of character, syllable or beginning for each place', () => {
    const name = spelled('盘州红果', 'pan zhou hong guo');
    const meets = nameMatcher(name);
    const choices = fc.tuple(...name.syllables.map((syllable) => fc.nat(syllable.length)));
    fc.assert(
      fc.property(choices, fc.integer({ min: 1, max: 4 }), (lengths, count) => {
        const query = [...name.text]
          .slice(0, count)
          .map((character, place) => name.syllables[place]?.slice(0, lengths[place]) || character)
          .join('');
        expect(meets(query)).withContext(query).toBeDefined();
      }),
    );
  });
});
