import type { IdNumber } from '../../domain/identity/id-number';
import type { Rule } from '../../domain/policy/rule';
import type { Scheme } from '../../domain/policy/scheme';
import { parseShanghaiDay, type ShanghaiDay } from '../../domain/time/shanghai-day';
import type { Case, HukouProof, JourneyPlace, Traveller } from '../../domain/verdict/case';
import { provinces } from '../../domain/place/province';

interface Differences {
  readonly areaCode?: string;
  readonly birth?: ShanghaiDay;
  readonly employer?: string;
  readonly hukou?: HukouProof;
}

const dayIn = (text: string): ShanghaiDay => {
  const day = parseShanghaiDay(text);
  if (!day.ok) throw new RangeError(text);
  return day.value;
};

/** A made-up person; `serial` tells one from another. The number needs no check character: nobody parses it. */
export const person = (serial: number, differences: Differences = {}): Traveller => {
  const { areaCode = '520281', birth = dayIn('1985-06-15') } = differences;
  const idNumber: IdNumber = {
    number: `${areaCode}${birth.replaceAll('-', '')}${String(serial).padStart(4, '0')}`,
    kind: 'resident',
    areaCode,
    birth,
    sex: 'male',
  };
  const { hukou, employer = '（某单位）' } = differences;
  return { idNumber, employer, ...(hukou === undefined ? {} : { hukou }) };
};

const firstDay = (rules: readonly Rule[], fallback: ShanghaiDay): ShanghaiDay => {
  for (const rule of rules) {
    if (rule.kind === 'date-within') return rule.from;
    if (rule.kind === 'date-among') return rule.days[0] ?? fallback;
  }
  return fallback;
};

const destination = (rules: readonly Rule[]): JourneyPlace => {
  for (const rule of rules) {
    if (rule.kind === 'destination-within') {
      const [place] = rule.places;
      if (place === undefined) continue;
      const { province, city } = place;
      return city === undefined ? { province } : { province, city };
    }
    if (rule.kind === 'destination-outside') {
      const refused = new Set(rule.places.map(({ province }) => province));
      const province = provinces.find((name) => !refused.has(name));
      if (province !== undefined) return { province };
    }
  }
  return { province: '广东省' };
};

/** A case of a scheme in which every rule passes, read off its rules. */
export const fittingCase = (scheme: Scheme, fallbackDay: ShanghaiDay): Case => {
  const { rules } = scheme;
  const occupants = rules.find((rule) => rule.kind === 'occupants-at-least')?.count ?? 1;
  const origin = rules.find((rule) => rule.kind === 'origin-among')?.stations[0];
  return {
    scheme: scheme.id,
    travellers: Array.from({ length: occupants }, (_, index) => person(index + 1)),
    journey: {
      departOn: firstDay(rules, fallbackDay),
      ...(origin === undefined
        ? {}
        : { from: { station: origin.name, province: origin.province, city: origin.city } }),
      to: destination(rules),
      fareFen: scheme.amount.kind === 'capped-by-fare' ? scheme.amount.fen + 50 : 40_000,
    },
  };
};
