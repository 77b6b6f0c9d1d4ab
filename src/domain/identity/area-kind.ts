import type { IdNumberKind } from './id-number';

/** First two digits of the division codes of provinces (GB/T 2260); 71 Taiwan. */
const provinceDigits = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71'.split(
    ' ',
  ),
);

/** Area codes of the residence permits for people from Hong Kong, Macau and Taiwan (2018, 国办发〔2018〕81号). */
const permitKinds: ReadonlyMap<string, IdNumberKind> = new Map([
  ['810000', 'hong-kong'],
  ['820000', 'macau'],
  ['830000', 'taiwan'],
]);

/**
 * What kind of number begins with these six digits; undefined where none does. Counties aren't looked up: their
 * codes changed too often for a list to be a reason to refuse anybody.
 */
export const areaKindOf = (areaCode: string): IdNumberKind | undefined => {
  const permit = permitKinds.get(areaCode);
  if (permit !== undefined) return permit;
  if (provinceDigits.has(areaCode.slice(0, 2))) return 'resident';
  const isForeign = areaCode.startsWith('9') && provinceDigits.has(areaCode.slice(1, 3));
  return isForeign ? 'foreign-permanent' : undefined;
};
