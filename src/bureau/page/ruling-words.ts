import type { RulingOutcome, RulingReason } from '../../domain/fact/ruling';
import { rulingOutcomes, rulingReasons } from '../../domain/fact/ruling';
import type { FindingOutcome, VerdictOutcome } from '../../domain/verdict/verdict';
import type { CaseProblem } from '../rulings/judge-claim';
import type { PageTexts } from './page-language';

export interface RulingWords {
  readonly outcomes: Readonly<Record<RulingOutcome, string>>;
  readonly reasons: Readonly<Record<RulingReason, string>>;
  readonly verdicts: Readonly<Record<VerdictOutcome, string>>;
  readonly findings: Readonly<Record<FindingOutcome, string>>;
  readonly caseProblems: Readonly<Record<CaseProblem, string>>;
}

export const rulingWords: PageTexts<RulingWords> = {
  'zh-CN': {
    outcomes: {
      accepted: '已通过',
      duplicate: '重复申领',
      'over-budget': '名额已满',
      rejected: '不通过',
      review: '待人工审核',
    },
    reasons: {
      eligible: '符合条件',
      'not-eligible': '不符合条件',
      'evidence-missing': '材料不齐，待补',
      'review-requested': '本人申请人工复核',
      'verdict-differs': '终端与就业局判定不一致',
      'same-person': '同一人已有一笔',
      'same-invoice': '同一张发票已用过',
      'budget-used-up': '计划名额已用完',
      'clock-off': '终端时间偏差超过5分钟',
      'subject-differs': '人与票或登记信息不一致',
      'chain-broken': '终端记录前后不连续',
      'claim-unknown': '该终端没有这笔申领',
      'too-late': '超过可撤回时间',
      withdrawn: '已撤回',
      recorded: '已记录',
      'decided-by-person': '人工决定',
      other: '其他',
    },
    verdicts: { eligible: '符合', ineligible: '不符合', 'needs-evidence': '待补材料' },
    findings: { pass: '符合', fail: '不符合', open: '待定' },
    caseProblems: {
      'id-number-invalid': '身份证号码有误',
      'day-invalid': '乘车日期有误',
      'origin-unknown': '始发站不在车站表中',
      'destination-unknown': '到达站不在车站表中',
    },
  },
  en: {
    outcomes: {
      accepted: 'Accepted',
      duplicate: 'Duplicate',
      'over-budget': 'Over budget',
      rejected: 'Rejected',
      review: 'For review',
    },
    reasons: {
      eligible: 'eligible',
      'not-eligible': 'not eligible',
      'evidence-missing': 'something is still missing',
      'review-requested': 'the worker asked for a person',
      'verdict-differs': 'kiosk and bureau judge differently',
      'same-person': 'the person has a benefit already',
      'same-invoice': 'the invoice was used already',
      'budget-used-up': 'the quota is used up',
      'clock-off': 'the kiosk’s clock is over 5 minutes off',
      'subject-differs': 'person, ticket and record don’t agree',
      'chain-broken': 'the kiosk’s records don’t hang together',
      'claim-unknown': 'this kiosk filed no such claim',
      'too-late': 'withdrawn too late',
      withdrawn: 'withdrawn',
      recorded: 'recorded',
      'decided-by-person': 'decided by a person',
      other: 'other',
    },
    verdicts: { eligible: 'Eligible', ineligible: 'Not eligible', 'needs-evidence': 'Open' },
    findings: { pass: 'Pass', fail: 'Fail', open: 'Open' },
    caseProblems: {
      'id-number-invalid': 'the ID number can’t be right',
      'day-invalid': 'the day of departure can’t be right',
      'origin-unknown': 'the origin is in no list of stations',
      'destination-unknown': 'the destination is in no list of stations',
    },
  },
};

/** The word for an outcome as a row holds it. */
export const outcomeWord = (words: RulingWords, outcome: string): string => {
  const known = rulingOutcomes.find((name) => name === outcome);
  return known ? words.outcomes[known] : outcome;
};

/** The word for a reason as a row holds it. */
export const reasonWord = (words: RulingWords, reason: string): string => {
  const known = rulingReasons.find((name) => name === reason);
  return known ? words.reasons[known] : words.reasons.other;
};
