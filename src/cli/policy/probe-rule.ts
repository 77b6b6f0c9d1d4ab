import type { Policy } from '../../domain/policy/policy';
import type { PlaceRef } from '../../domain/policy/place-ref';
import type { Rule } from '../../domain/policy/rule';
import { addDays } from '../../domain/time/day-arithmetic';
import { type ShanghaiDay, parseShanghaiDay } from '../../domain/time/shanghai-day';
import type { Case, Journey, JourneyPlace, Traveller } from '../../domain/verdict/case';
import { provinces } from '../../domain/place/province';
import { person } from './fitting-case';

/** One input at a rule's boundary; everything else of the case fits. */
export interface Probe {
  readonly what: string;
  readonly of: Case;
}

const known = (text: string): ShanghaiDay => {
  const day = parseShanghaiDay(text);
  if (!day.ok) throw new RangeError(text);
  return day.value;
};

const withFirst = (of: Case, first: Traveller): Case => ({
  ...of,
  travellers: [first, ...of.travellers.slice(1)],
});
const withJourney = (of: Case, change: Partial<Journey>): Case => ({
  ...of,
  journey: { ...of.journey, ...change },
});
const without = (of: Case, key: 'from' | 'fareFen'): Case => {
  const { [key]: _, ...journey } = of.journey;
  return { ...of, journey };
};

/** Who is so many full years old on the day, as young as can be, or a day from being a year older. */
const bornFor = (age: number, departOn: ShanghaiDay, when: 'birthday' | 'eve'): ShanghaiDay => {
  const day = when === 'birthday' ? departOn : addDays(departOn, 1);
  const year = Number(day.slice(0, 4)) - age - (when === 'birthday' ? 0 : 1);
  const monthAndDay = day.slice(4) === '-02-29' ? '-03-01' : day.slice(4);
  return known(`${year}${monthAndDay}`);
};

const ageProbes = (of: Case, ages: readonly number[]): readonly Probe[] =>
  ages.flatMap((age) =>
    (['birthday', 'eve'] as const).map((when) => {
      const birth = bornFor(age, of.journey.departOn, when);
      const next =
        when === 'birthday'
          ? `满 ${age} 周岁当天 · turns ${age} today`
          : `明天满 ${age + 1} 周岁 · turns ${age + 1} tomorrow`;
      return { what: next, of: withFirst(of, person(1, { birth })) };
    }),
  );

const dayProbes = (of: Case, days: readonly ShanghaiDay[]): readonly Probe[] => {
  const around = days.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]);
  return [...new Set(around)]
    .sort()
    .map((departOn) => ({ what: departOn, of: withJourney(of, { departOn }) }));
};

const labelOf = ({ province, city }: JourneyPlace): string => `${province}${city ?? ''}`;

const placeProbes = (of: Case, places: readonly PlaceRef[]): readonly Probe[] => {
  const cities = places.flatMap(({ province, city }): JourneyPlace[] =>
    city === undefined
      ? []
      : [
          { province, city },
          { province, city: '（另一市 · another city）' },
        ],
  );
  const whole = provinces.map((province): JourneyPlace => ({ province }));
  return [...cities, ...whole].map((to) => ({
    what: labelOf(to),
    of: withJourney(of, { to }),
  }));
};

/** The cases at the boundaries of a rule: the first and last of what passes, and what lies just outside. */
export const probeRule = (policy: Policy, rule: Rule, of: Case): readonly Probe[] => {
  switch (rule.kind) {
    case 'registered-in':
      return [
        ...rule.areaCodes.map((code) => ({
          what: `号码 number ${code}…`,
          of: withFirst(of, person(1, { areaCode: code })),
        })),
        { what: '号码 number 530302…', of: withFirst(of, person(1, { areaCode: '530302' })) },
        {
          what: `号码 number 530302…，证明户籍在${rule.place} · proved registered there`,
          of: withFirst(of, person(1, { areaCode: '530302', hukou: 'panzhou' })),
        },
        {
          what: '证明户籍在外地 · proved registered elsewhere',
          of: withFirst(of, person(1, { hukou: 'elsewhere' })),
        },
      ];
    case 'age-between':
      return ageProbes(of, [rule.from - 1, rule.from, rule.to, rule.to + 1]);
    case 'employer-known':
      return [
        { what: '单位已写明 · named', of },
        { what: '单位没写 · not named', of: withFirst(of, person(1, { employer: '' })) },
      ];
    case 'origin-among':
      return [
        ...rule.stations.map(({ name, province, city }) => ({
          what: name,
          of: withJourney(of, { from: { station: name, province, city } }),
        })),
        {
          what: '另一站 · another station',
          of: withJourney(of, { from: { station: '（另一站）', province: '贵州省' } }),
        },
        { what: '不知道 · not known', of: without(of, 'from') },
      ];
    case 'destination-within':
    case 'destination-outside':
      return placeProbes(of, rule.places);
    case 'date-within':
      return dayProbes(of, [rule.from, rule.to]);
    case 'date-among':
      return dayProbes(of, rule.days);
    case 'fare-known': {
      const scheme = policy.schemes.find(({ id }) => id === of.scheme);
      const cap = scheme?.amount.kind === 'capped-by-fare' ? scheme.amount.fen : 40_000;
      return [
        ...[cap - 50, cap, cap + 50].map((fareFen) => ({
          what: `${fareFen} 分 fen`,
          of: withJourney(of, { fareFen }),
        })),
        { what: '不知道 · not known', of: without(of, 'fareFen') },
      ];
    }
    case 'occupants-at-least':
      return [rule.count - 1, rule.count, rule.count + 1].flatMap((count) => {
        const people = Array.from({ length: count }, (_, index) => person(index + 1));
        const open = [...people.slice(1), person(99, { employer: '' })];
        return [
          { what: `${count} 人符合 · pass`, of: { ...of, travellers: people } },
          {
            what: `${count - 1} 人符合、1 人待补 · pass and 1 open`,
            of: { ...of, travellers: open },
          },
        ];
      });
  }
};
