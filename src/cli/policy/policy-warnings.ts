import { unwrittenQuote } from '../../domain/policy/draft-policy';
import type { LocalText } from '../../domain/policy/local-text';
import type { Policy } from '../../domain/policy/policy';
import type { Rule } from '../../domain/policy/rule';

const daysOf = (rule: Rule): readonly string[] => {
  if (rule.kind === 'date-within') return [rule.from, rule.to];
  return rule.kind === 'date-among' ? rule.days : [];
};

/** What is allowed in a policy, but should be looked at before a real campaign. */
export const policyWarnings = (policy: Policy): readonly LocalText[] => {
  const unwritten = policy.clauses.filter(({ quote }) => quote.startsWith(unwrittenQuote)).length;
  const { from, to } = policy.campaign;
  const outside = policy.schemes.filter(({ rules }) =>
    rules.flatMap(daysOf).some((day) => day < from || day > to),
  );
  return [
    ...(policy.source.wording === 'to-be-compared' ? [policy.source.note] : []),
    ...(unwritten === 0
      ? []
      : [
          {
            'zh-CN': `${unwritten} 条引文还没有从新方案抄录。`,
            en: `${unwritten} quotes haven't been copied from the new plan yet.`,
          },
        ]),
    ...outside.map(({ name }) => ({
      'zh-CN': `${name['zh-CN']}的日期超出了整个活动的起止日期。`,
      en: `${name.en} has dates outside the campaign's.`,
    })),
  ];
};
