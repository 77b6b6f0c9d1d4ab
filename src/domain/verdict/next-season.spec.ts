import { parsePolicy } from '../../contract/policy/parse-policy';
import file from '../../contract/policy/testing/panzhou-2027.json';
import type { Case } from './case';
import { decide } from './decide';
import { day, worker } from './testing/people';
import type { VerdictOutcome } from './verdict';

/** Another season is another file: window 02-06 … 02-21, two more provinces, 450 yuan. No code knows of it. */
describe('a plan of 2027', () => {
  const parsed = parsePolicy(file);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const policy = parsed.value;
  const rail = (departOn: string, province: string, fareFen: number): Case => ({
    scheme: 'rail-ticket',
    travellers: [worker()],
    journey: {
      departOn: day(departOn),
      from: { station: '盘州', province: '贵州省', city: '六盘水' },
      to: { province },
      fareFen,
    },
  });
  const table: readonly [string, string, number, VerdictOutcome, number][] = [
    ['2027-02-05', '广东省', 50000, 'ineligible', 0],
    ['2027-02-06', '广东省', 50000, 'eligible', 45000],
    ['2027-02-21', '广东省', 44950, 'eligible', 44950],
    ['2027-02-22', '广东省', 50000, 'ineligible', 0],
    ['2027-02-10', '湖南省', 45050, 'eligible', 45000],
    ['2027-02-10', '江西省', 45000, 'eligible', 45000],
    ['2027-02-10', '湖北省', 45000, 'ineligible', 0],
    ['2025-02-03', '广东省', 43550, 'ineligible', 0],
  ];
  for (const [departOn, province, fare, outcome, due] of table)
    it(`${departOn} to ${province} for ${fare} fen → ${outcome}, ${due} fen`, () => {
      const verdict = decide(policy, rail(departOn, province, fare));
      expect([verdict.outcome, verdict.amountFen]).toEqual([outcome, due]);
    });

  it('has its coaches on 初六 and 初八', () => {
    const coach = (departOn: string) =>
      decide(policy, {
        scheme: 'coach',
        travellers: [worker()],
        journey: { departOn: day(departOn), to: { province: '广东省', city: '中山' } },
      }).outcome;
    expect(['2027-02-10', '2027-02-11', '2027-02-12', '2027-02-13'].map(coach)).toEqual([
      'ineligible',
      'eligible',
      'ineligible',
      'eligible',
    ]);
  });
});
