import type { ShanghaiDay } from '../time/shanghai-day';
import type { Notice } from './notice';
import type { Policy } from './policy';
import type { Rule } from './rule';
import { sameLunarDay } from './same-lunar-day';

/** Marks a quote that still has to be copied from the new plan. */
export const unwrittenQuote = '【待抄录】';

/**
 * A draft of another year's policy from this one: every date keeps its lunar date, ids take the new year, and quotes
 * are marked as not yet copied, for the words of a plan that hasn't been issued can't be known. Amounts, places and
 * quotas stay: the author changes them.
 */
export const draftPolicy = (policy: Policy, year: number): Policy => {
  const { campaign, duties, notices } = policy;
  const moved = (day: ShanghaiDay): ShanghaiDay => sameLunarDay(day, year - campaign.year);
  const renamed = (text: string): string => text.replaceAll(String(campaign.year), String(year));
  const noticeOf = (notice: Notice): Notice => ({ ...notice, id: renamed(notice.id) });
  return {
    ...policy,
    id: renamed(policy.id),
    version: 1,
    source: {
      title: renamed(policy.source.title),
      wording: 'to-be-compared',
      note: {
        'zh-CN': `由 ${policy.id} 生成的草案：日期按农历推算，引文、金额、名额、地点须按 ${year} 年方案逐项修改。`,
        en: `A draft made from ${policy.id}: dates moved by the lunar calendar; quotes, amounts, quotas and places have to be set by the plan of ${year}.`,
      },
    },
    campaign: {
      year,
      title: { 'zh-CN': renamed(campaign.title['zh-CN']), en: renamed(campaign.title.en) },
      from: moved(campaign.from),
      to: moved(campaign.to),
    },
    clauses: policy.clauses.map((clause) => ({
      ...clause,
      quote: clause.quote.startsWith(unwrittenQuote)
        ? clause.quote
        : `${unwrittenQuote}${campaign.year}年：${clause.quote}`,
    })),
    schemes: policy.schemes.map((scheme) => ({
      ...scheme,
      rules: scheme.rules.map((rule) => movedRule(rule, moved)),
    })),
    duties: {
      ...duties,
      monitoring: {
        ...duties.monitoring,
        homeFrom: moved(duties.monitoring.homeFrom),
        homeTo: moved(duties.monitoring.homeTo),
        backFrom: moved(duties.monitoring.backFrom),
      },
    },
    notices: {
      privacy: noticeOf(notices.privacy),
      sensitiveConsent: noticeOf(notices.sensitiveConsent),
    },
  };
};

const movedRule = (rule: Rule, moved: (day: ShanghaiDay) => ShanghaiDay): Rule => {
  switch (rule.kind) {
    case 'date-within':
      return { ...rule, from: moved(rule.from), to: moved(rule.to) };
    case 'date-among':
      return { ...rule, days: rule.days.map(moved) };
    default:
      return rule;
  }
};
