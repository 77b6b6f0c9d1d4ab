import fc from 'fast-check';
import { idCheckCharacter } from '../id-check-character';
import { dayOf } from '../../time/testing/day-of';
import type { ShanghaiDay } from '../../time/shanghai-day';

const dayMs = 86_400_000;

/** For properties: any day from 1900 to 2024. */
export const anyBirth: fc.Arbitrary<ShanghaiDay> = fc
  .integer({
    min: Date.parse('1900-01-01T00:00:00Z') / dayMs,
    max: Date.parse('2024-12-31T00:00:00Z') / dayMs,
  })
  .map((days) => dayOf(new Date(days * dayMs).toISOString().slice(0, 10)));

/** For specs: the number of nobody, with the right check character. */
export const idNumberFrom = (areaCode: string, birth: string, serial: number): string => {
  const first17 = `${areaCode}${birth.replaceAll('-', '')}${String(serial).padStart(3, '0')}`;
  return first17 + idCheckCharacter(first17);
};

/** For properties: a well-formed number of any kind. */
export const anyIdNumber: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('110105', '520202', '520222', '520281', '810000', '830000', '952840'),
    anyBirth,
    fc.nat(999),
  )
  .map(([areaCode, birth, serial]) => idNumberFrom(areaCode, birth, serial));
