import { ageOn } from '../../../../domain/identity/age-on';
import { areaKindOf } from '../../../../domain/identity/area-kind';
import { type HukouPresumption, presumeHukou } from '../../../../domain/identity/hukou-presumption';
import type { ShanghaiDay } from '../../../../domain/time/shanghai-day';
import type { IdNumberReading } from './id-number-reading';

/** What is told of a person while the number is typed; null where it isn't known yet. */
export interface IdNumberFacts {
  readonly birth: ShanghaiDay | null;
  /** Full years on the day of departure. */
  readonly age: number | null;
  readonly departOn: ShanghaiDay;
  readonly sex: 'male' | 'female' | null;
  readonly presumption: HukouPresumption | null;
}

const presumptionOf = (
  areaCode: string | null,
  homeAreaCodes: readonly string[],
): HukouPresumption | null => {
  const kind = areaCode === null ? undefined : areaKindOf(areaCode);
  if (areaCode === null || kind === undefined) return null;
  return presumeHukou({ kind, areaCode }, homeAreaCodes);
};

/** `departOn`: age counts on the day of departure. `homeAreaCodes`: the area codes that the policy takes for home. */
export const idNumberFacts = (
  { birth, sex, areaCode }: IdNumberReading,
  departOn: ShanghaiDay,
  homeAreaCodes: readonly string[],
): IdNumberFacts => {
  const age = birth === null ? null : ageOn(birth, departOn);
  return {
    birth,
    age: age !== null && age >= 0 ? age : null,
    departOn,
    sex,
    presumption: presumptionOf(areaCode, homeAreaCodes),
  };
};
