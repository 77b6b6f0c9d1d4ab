import { type HukouPresumption, presumeHukou } from './hukou-presumption';
import type { IdNumberKind } from './id-number';

describe('presumeHukou', () => {
  const panzhou = ['520202', '520222', '520281'];
  const table: readonly (readonly [IdNumberKind, string, HukouPresumption])[] = [
    ['resident', '520202', 'presumed-local'],
    ['resident', '520222', 'presumed-local'],
    ['resident', '520281', 'presumed-local'],
    ['resident', '520221', 'not-presumed'],
    ['resident', '520201', 'not-presumed'],
    ['resident', '530302', 'not-presumed'],
    ['hong-kong', '810000', 'not-presumed'],
    ['macau', '820000', 'not-presumed'],
    ['taiwan', '830000', 'not-presumed'],
    ['foreign-permanent', '952840', 'not-presumed'],
  ];
  for (const [kind, areaCode, presumption] of table) {
    it(`${areaCode} (${kind}): ${presumption}`, () =>
      expect(presumeHukou({ kind, areaCode }, panzhou)).toBe(presumption));
  }

  it('presumes nothing of a permit, even where a policy lists its code', () =>
    expect(presumeHukou({ kind: 'taiwan', areaCode: '830000' }, ['830000'])).toBe('not-presumed'));

  it('presumes nothing where the policy lists no code', () =>
    expect(presumeHukou({ kind: 'resident', areaCode: '520281' }, [])).toBe('not-presumed'));
});
