import { areaKindOf } from './area-kind';
import type { IdNumberKind } from './id-number';

describe('areaKindOf', () => {
  const table: readonly (readonly [string, IdNumberKind | undefined])[] = [
    ['520281', 'resident'],
    ['110105', 'resident'],
    ['659001', 'resident'],
    ['710000', 'resident'],
    ['810000', 'hong-kong'],
    ['820000', 'macau'],
    ['830000', 'taiwan'],
    ['810001', undefined],
    ['820100', undefined],
    ['830001', undefined],
    ['840000', undefined],
    ['952840', 'foreign-permanent'],
    ['911156', 'foreign-permanent'],
    ['965643', 'foreign-permanent'],
    ['900840', undefined],
    ['999840', undefined],
    ['981840', undefined],
    ['000000', undefined],
    ['160101', undefined],
    ['', undefined],
    ['9', undefined],
  ];
  for (const [areaCode, kind] of table) {
    it(`${areaCode} begins the number of: ${String(kind)}`, () =>
      expect(areaKindOf(areaCode)).toBe(kind));
  }

  it('knows the 31 provinces of the mainland and Taiwan, and no other two digits', () => {
    const known = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'))
      .filter((digits) => areaKindOf(`${digits}0101`) === 'resident')
      .join(' ');
    expect(known).toBe(
      '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71',
    );
  });
});
