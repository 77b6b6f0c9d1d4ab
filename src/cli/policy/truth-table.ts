import type { Policy } from '../../domain/policy/policy';
import type { Scheme } from '../../domain/policy/scheme';
import { formatYuan } from '../../domain/money/fen';
import { decide } from '../../domain/verdict/decide';
import { fittingCase } from './fitting-case';
import { probeRule } from './probe-rule';

const outcomeWords = {
  pass: '通过 pass',
  fail: '不符 fail',
  open: '待补 open',
  eligible: '符合 eligible',
  ineligible: '不符合 ineligible',
  'needs-evidence': '要补材料 needs-evidence',
} as const;

/** The truth table of a scheme at the boundaries of its rules, as Markdown; all else of each case fits. */
export const truthTable = (policy: Policy, scheme: Scheme): string => {
  const base = fittingCase(scheme, policy.campaign.from);
  const rows = scheme.rules.flatMap((rule) =>
    probeRule(policy, rule, base).map(({ what, of }) => {
      const verdict = decide(policy, of);
      const finding = verdict.findings.find(({ rule: id }) => id === rule.id);
      return [
        `${rule.label['zh-CN']} ${rule.id}`,
        what,
        finding === undefined ? '' : outcomeWords[finding.outcome],
        outcomeWords[verdict.outcome],
        formatYuan(verdict.amountFen),
      ];
    }),
  );
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    `## ${scheme.name['zh-CN']} ${scheme.name.en} (${scheme.id})`,
    '',
    line(['条件 rule', '情形 case', '这一条 finding', '结论 verdict', '元 yuan']),
    line(['---', '---', '---', '---', '---:']),
    ...rows.map(line),
  ].join('\n');
};
