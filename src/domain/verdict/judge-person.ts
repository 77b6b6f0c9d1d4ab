import { ageOn } from '../identity/age-on';
import type { PersonRule, RegisteredIn } from '../policy/rule';
import type { Readings } from '../policy/readings';
import { addDays } from '../time/day-arithmetic';
import type { ShanghaiDay } from '../time/shanghai-day';
import type { Traveller } from './case';
import type { FindingOutcome } from './verdict';

/**
 * A proof decides either way. The number alone only presumes: its area code is the place of *first* registration
 * (GB 11643-1999), so a foreign code doesn't show that somebody isn't registered here today.
 */
const judgeHukou = (rule: RegisteredIn, { idNumber, hukou }: Traveller): FindingOutcome => {
  if (hukou !== undefined) return hukou === 'panzhou' ? 'pass' : 'fail';
  return rule.areaCodes.includes(idNumber.areaCode) ? 'pass' : 'open';
};

/** What one rule says of one traveller who departs on a day (plan 二（四）). */
export const judgePerson = (
  rule: PersonRule,
  traveller: Traveller,
  departOn: ShanghaiDay,
  readings: Readings,
): FindingOutcome => {
  switch (rule.kind) {
    case 'registered-in':
      return judgeHukou(rule, traveller);
    case 'age-between': {
      const countedOn = readings.age.birthday === 'reached' ? departOn : addDays(departOn, -1);
      const age = ageOn(traveller.idNumber.birth, countedOn);
      return age >= rule.from && age <= rule.to ? 'pass' : 'fail';
    }
    case 'employer-known':
      return (traveller.employer ?? '').trim() === '' ? 'open' : 'pass';
  }
};
