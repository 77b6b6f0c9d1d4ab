import type { Case } from './case';
import { decide } from './decide';
import { panzhou2025 } from '../../contract/policy/testing/panzhou-2025';
import { day, worker } from './testing/people';

const rail = (journey: Partial<Case['journey']> = {}): Case => ({
  scheme: 'rail-ticket',
  travellers: [worker()],
  journey: {
    departOn: day('2025-02-03'),
    from: { station: '盘州', province: '贵州省', city: '六盘水' },
    to: { station: '广州南', province: '广东省', city: '广州' },
    fareFen: 43550,
    ...journey,
  },
});

describe('decide, as a whole', () => {
  it('reports every rule of the scheme in its order, each with clause and quote', () => {
    const verdict = decide(panzhou2025, rail());
    expect(verdict.outcome).toBe('eligible');
    expect(verdict.amountFen).toBe(40000);
    expect(verdict.amountIfProvenFen).toBe(40000);
    expect(verdict.findings.map(({ rule }) => rule)).toEqual([
      'hukou',
      'labour-age',
      'employer',
      'origin-station',
      'destination',
      'departure-date',
      'fare',
    ]);
    for (const finding of verdict.findings) {
      expect(finding.clause).toBe('二（四）3');
      expect(finding.quote.length).toBeGreaterThan(5);
    }
    expect(verdict.findings.map(({ traveller }) => traveller)).toEqual([
      0,
      0,
      0,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('shows all that is wrong, not only the first', () => {
    const verdict = decide(
      panzhou2025,
      rail({ departOn: day('2025-02-14'), to: { province: '贵州省', city: '贵阳' } }),
    );
    expect(verdict.findings.filter(({ outcome }) => outcome === 'fail').length).toBe(2);
    expect(verdict.outcome).toBe('ineligible');
    expect(verdict.amountFen).toBe(0);
    expect(verdict.amountIfProvenFen).toBe(0);
  });

  it('says what would be due once open findings are settled', () => {
    const { journey, ...rest } = rail();
    const { fareFen: _, ...withoutFare } = journey;
    const verdict = decide(panzhou2025, { ...rest, journey: withoutFare });
    expect(verdict.outcome).toBe('needs-evidence');
    expect(verdict.amountFen).toBe(0);
    expect(verdict.amountIfProvenFen).toBe(40000);
  });

  it('pays each person of a case once', () => {
    const two = { ...rail(), travellers: [worker(1), worker(2)] };
    expect(decide(panzhou2025, two).amountFen).toBe(80000);
    const twice = { ...rail(), travellers: [worker(1), worker(1)] };
    expect(decide(panzhou2025, twice).amountFen).toBe(40000);
  });

  it('throws for what the border should have refused, and says what it was', () => {
    const nobody = { ...rail(), travellers: [] };
    expect(() => decide(panzhou2025, nobody)).toThrowError(RangeError, /at least one traveller/);
    const railOnly = {
      ...panzhou2025,
      schemes: panzhou2025.schemes.filter(({ id }) => id !== 'coach'),
    };
    const coach = { ...rail(), scheme: 'coach' as const };
    expect(() => decide(railOnly, coach)).toThrowError(
      RangeError,
      'panzhou-2025 has no scheme coach',
    );
    const noClauses = { ...panzhou2025, clauses: [] };
    expect(() => decide(noClauses, rail())).toThrowError(
      RangeError,
      'panzhou-2025 has no clause rail-who',
    );
  });
});
