import { stations } from '../testing/filled-draft';
import { nearestStations } from './nearest-stations';

const names = (typed: string) => nearestStations(typed, stations, 3).map(({ name }) => name);

describe('nearestStations', () => {
  for (const [typed, nearest] of [
    ['广洲南', '广州南'],
    ['盘洲', '盘州'],
    ['盘州高铁站', '盘州'],
  ] as const)
    it(`takes ${typed} for ${nearest}`, () => expect(names(typed)[0]).toBe(nearest));

  it('offers both a letter less and a letter other', () => {
    expect(names('六盘水南')).toEqual(['六盘水东', '六盘水', jasmine.any(String)]);
  });

  it('offers no more than asked, and each once', () => {
    const found = names('六盘水东站');
    expect(found.length).toBeLessThanOrEqual(3);
    expect(new Set(found).size).toBe(found.length);
  });

  it('offers nothing for nothing, and nothing for what is like none', () => {
    expect(names('')).toEqual([]);
    expect(names(' 站 ')).toEqual([]);
    expect(names('火星')).toEqual([]);
  });
});
