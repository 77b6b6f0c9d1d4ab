import { alignmentCentres, blocksOf, codewordsOf, levelsByBits, sideOf } from './qr-version';

describe('QR versions', () => {
  it('have the codewords that the standard lists', () => {
    expect([1, 2, 7, 14, 21, 32, 40].map(codewordsOf)).toEqual([
      26, 44, 196, 581, 1156, 2465, 3706,
    ]);
  });

  it('have their alignment patterns where Annex E puts them', () => {
    expect(alignmentCentres(1)).toEqual([]);
    expect(alignmentCentres(7)).toEqual([6, 22, 38]);
    expect(alignmentCentres(15)).toEqual([6, 26, 48, 70]);
    expect(alignmentCentres(32)).toEqual([6, 34, 60, 86, 112, 138]);
    expect(alignmentCentres(40)).toEqual([6, 30, 58, 86, 114, 142, 170]);
    for (let version = 2; version <= 40; version += 1)
      expect(alignmentCentres(version).at(-1)).toBe(sideOf(version) - 7);
  });

  it('cut their codewords into whole blocks', () => {
    expect(blocksOf(5, 'Q')).toEqual({ count: 4, checksEach: 18, dataEach: 15, longer: 2 });
    for (let version = 1; version <= 40; version += 1)
      for (const level of levelsByBits) {
        const { count, checksEach, dataEach, longer } = blocksOf(version, level);
        expect(Number.isInteger(checksEach)).toBeTrue();
        expect(count * (checksEach + dataEach) + longer).toBe(codewordsOf(version));
      }
  });
});
