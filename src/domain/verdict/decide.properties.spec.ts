import fc from 'fast-check';
import { panzhou2025 } from '../../contract/policy/testing/panzhou-2025';
import { type SchemeId, schemeIds } from '../policy/scheme-id';
import type { Case, JourneyPlace, Traveller } from './case';
import { decide } from './decide';
import { day, idOf, worker } from './testing/people';
import type { Finding, VerdictOutcome } from './verdict';

const anyTraveller: fc.Arbitrary<Traveller> = fc
  .record({
    area: fc.constantFrom('520202', '520222', '520281', '530302', '440301'),
    year: fc.integer({ min: 1950, max: 2015 }),
    birthday: fc.constantFrom('01-29', '02-03', '02-04', '02-13', '02-28', '12-31'),
    // Few serials, so that one person often comes up twice.
    serial: fc.integer({ min: 1, max: 4 }),
    employer: fc.constantFrom(undefined, '', '某某电子厂'),
    hukou: fc.constantFrom<Traveller['hukou'][]>(undefined, undefined, 'panzhou', 'elsewhere'),
  })
  .map(({ area, year, birthday, serial, employer, hukou }) => ({
    idNumber: idOf(area, `${year}-${birthday}`, serial),
    ...(employer === undefined ? {} : { employer }),
    ...(hukou === undefined ? {} : { hukou }),
  }));

const anyPlace: fc.Arbitrary<JourneyPlace> = fc.constantFrom<JourneyPlace[]>(
  { station: '广州南', province: '广东省', city: '广州' },
  { province: '广东省', city: '中山' },
  { province: '浙江省', city: '杭州' },
  { province: '广东省' },
  { province: '贵州省', city: '贵阳' },
  { province: '云南省' },
);
const anyOrigin = fc.constantFrom<(JourneyPlace | undefined)[]>(
  undefined,
  { station: '盘州', province: '贵州省', city: '六盘水' },
  { station: '六盘水', province: '贵州省', city: '六盘水' },
  { province: '贵州省' },
);

const anyCase = (scheme: fc.Arbitrary<SchemeId>): fc.Arbitrary<Case> =>
  fc
    .record({
      scheme,
      travellers: fc.array(anyTraveller, { minLength: 1, maxLength: 6 }),
      departOn: fc.constantFrom(
        ...['2025-01-28', '2025-01-29', '2025-02-03', '2025-02-05', '2025-02-14'].map(day),
      ),
      from: anyOrigin,
      to: anyPlace,
      fareFen: fc.option(fc.integer({ min: 1, max: 200_000 }), { nil: undefined }),
    })
    .map(({ scheme: of, travellers, departOn, from, to, fareFen }) => ({
      scheme: of,
      travellers,
      journey: {
        departOn,
        ...(from === undefined ? {} : { from }),
        to,
        ...(fareFen === undefined ? {} : { fareFen }),
      },
    }));
const anyScheme = fc.constantFrom(...schemeIds);

const rank: Readonly<Record<VerdictOutcome, number>> = {
  ineligible: 0,
  'needs-evidence': 1,
  eligible: 2,
};
const mapped = (findings: readonly Finding[], indexOf: (index: number) => number) =>
  findings
    .map(({ traveller, rule, outcome }) =>
      JSON.stringify([rule, outcome, traveller === undefined ? -1 : indexOf(traveller)]),
    )
    .sort();

describe('decide, always', () => {
  it('doesn’t depend on the order of travellers, but for their indices', () => {
    fc.assert(
      fc.property(anyCase(anyScheme), fc.infiniteStream(fc.nat()), (of, keys) => {
        const order = of.travellers
          .map((_, index) => ({ index, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ index }) => index);
        const shuffled = order.flatMap((index) => of.travellers.slice(index, index + 1));
        const before = decide(panzhou2025, of);
        const after = decide(panzhou2025, { ...of, travellers: shuffled });
        expect(after.outcome).toBe(before.outcome);
        expect(after.amountFen).toBe(before.amountFen);
        expect(after.amountIfProvenFen).toBe(before.amountIfProvenFen);
        expect(mapped(after.findings, (index) => order[index] ?? -1)).toEqual(
          mapped(before.findings, (index) => index),
        );
      }),
    );
  });

  it('never lowers the amount for a higher fare, and never exceeds the cap', () => {
    const fare = fc.integer({ min: 1, max: 10_000_000 });
    fc.assert(
      fc.property(anyCase(fc.constant('rail-ticket')), fare, fare, (of, one, other) => {
        const dueAt = (fareFen: number) =>
          decide(panzhou2025, { ...of, journey: { ...of.journey, fareFen } }).amountFen;
        const [low, high] = [dueAt(Math.min(one, other)), dueAt(Math.max(one, other))];
        expect(high).toBeGreaterThanOrEqual(low);
        expect(high).toBeLessThanOrEqual(40000 * of.travellers.length);
      }),
    );
  });

  it('never worsens a car’s verdict by one more worker who passes', () => {
    fc.assert(
      fc.property(anyCase(fc.constant('self-drive')), (of) => {
        const before = decide(panzhou2025, of);
        const joined = { ...of, travellers: [...of.travellers, worker(900)] };
        const after = decide(panzhou2025, joined);
        expect(rank[after.outcome]).toBeGreaterThanOrEqual(rank[before.outcome]);
        expect(after.amountFen).toBeGreaterThanOrEqual(before.amountFen);
      }),
    );
  });

  it('lets anybody ride along: one more who fails changes nothing of a car’s verdict', () => {
    const stranger = { ...worker(901), hukou: 'elsewhere' as const };
    fc.assert(
      fc.property(anyCase(fc.constant('self-drive')), (of) => {
        const joined = { ...of, travellers: [...of.travellers, stranger] };
        expect(decide(panzhou2025, joined).outcome).toBe(decide(panzhou2025, of).outcome);
      }),
    );
  });

  it('settling what is open never pays more than was said', () => {
    fc.assert(
      fc.property(anyCase(fc.constant('rail-ticket')), (of) => {
        const before = decide(panzhou2025, of);
        const proven = of.travellers.map((person) => ({ ...person, employer: '厂' }));
        const after = decide(panzhou2025, { ...of, travellers: proven });
        expect(after.amountFen).toBeLessThanOrEqual(before.amountIfProvenFen);
      }),
    );
  });

  it('pays exactly the eligible, and whole fen', () => {
    fc.assert(
      fc.property(anyCase(anyScheme), (of) => {
        const { outcome, amountFen, amountIfProvenFen } = decide(panzhou2025, of);
        expect(Number.isSafeInteger(amountFen) && amountFen >= 0).toBeTrue();
        if (outcome === 'eligible') expect(amountIfProvenFen).toBe(amountFen);
        else expect(amountFen).toBe(0);
        if (outcome === 'ineligible') expect(amountIfProvenFen).toBe(0);
      }),
    );
  });

  it('follows from its findings: a fail refuses, else an open one waits', () => {
    fc.assert(
      fc.property(anyCase(anyScheme), (of) => {
        const { outcome, findings } = decide(panzhou2025, of);
        const decisive =
          of.scheme === 'self-drive'
            ? findings.filter(({ traveller }) => traveller === undefined)
            : findings;
        const said = new Set(decisive.map((finding) => finding.outcome));
        const due = said.has('fail')
          ? 'ineligible'
          : said.has('open')
            ? 'needs-evidence'
            : 'eligible';
        expect(outcome).toBe(due);
      }),
    );
  });

  it('gives each rule of the scheme in the policy’s order, and changes nothing that it is given', () => {
    fc.assert(
      fc.property(anyCase(anyScheme), (of) => {
        const copy = structuredClone(of);
        const { findings } = decide(panzhou2025, of);
        expect(of).toEqual(copy);
        const order = panzhou2025.schemes.find(({ id }) => id === of.scheme)?.rules ?? [];
        expect([...new Set(findings.map(({ rule }) => rule))]).toEqual(order.map(({ id }) => id));
      }),
    );
  });
});
