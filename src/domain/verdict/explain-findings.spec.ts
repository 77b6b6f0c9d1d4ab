import { panzhou2025 } from '../../contract/policy/testing/panzhou-2025';
import type { Case } from './case';
import { decide } from './decide';
import { explainFindings } from './explain-findings';
import { day, idOf } from './testing/people';
import { ruleIds, type Verdict } from './verdict';

const of: Case = {
  scheme: 'rail-ticket',
  travellers: [{ idNumber: idOf('530302', '1985-06-15') }],
  journey: {
    departOn: day('2025-02-03'),
    from: { station: '盘州', province: '贵州省', city: '六盘水' },
    to: { station: '北京西', province: '北京市', city: '北京' },
    fareFen: 43550,
  },
};

describe('explainFindings', () => {
  const verdict = decide(panzhou2025, of);

  it('puts what fails first, then what is open, then what passes, else in the policy’s order', () => {
    const explained = explainFindings(verdict, panzhou2025, 'zh-CN');
    expect(explained.map(({ rule, outcome }) => `${rule} ${outcome}`)).toEqual([
      'destination fail',
      'hukou open',
      'employer open',
      'labour-age pass',
      'origin-station pass',
      'departure-date pass',
      'fare pass',
    ]);
  });

  it('says in the policy’s words what each means, and what to bring only where it is open', () => {
    for (const language of ['zh-CN', 'en'] as const)
      for (const finding of explainFindings(verdict, panzhou2025, language)) {
        expect(finding.text).not.toBe(finding.rule);
        expect(finding.bring === '').toBe(finding.outcome !== 'open');
        expect(finding.quote).not.toBe('');
      }
  });

  it('keeps a rule that the policy no longer has, with its quote', () => {
    const scheme = panzhou2025.schemes.filter(({ id }) => id === 'coach');
    const older = { ...panzhou2025, schemes: scheme };
    const explained = explainFindings(verdict, older, 'en');
    expect(explained.length).toBe(verdict.findings.length);
    for (const { text, quote } of explained) {
      expect(ruleIds.some((rule) => rule === text)).toBeTrue();
      expect(quote).not.toBe('');
    }
  });

  it('leaves the verdict as it was', () => {
    const frozen: Verdict = { ...verdict, findings: Object.freeze([...verdict.findings]) };
    expect(() => explainFindings(frozen, panzhou2025, 'en')).not.toThrow();
  });
});
