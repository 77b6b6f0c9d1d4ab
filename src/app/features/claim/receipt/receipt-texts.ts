import type { VerdictOutcome } from '../../../../domain/verdict/verdict';
import type { Texts } from '../../../language/language';

export interface ReceiptTexts {
  readonly saved: string;
  readonly missing: string;
  readonly list: string;
  readonly claimNo: string;
  readonly person: string;
  readonly journey: string;
  readonly amount: string;
  readonly amountIfProven: string;
  readonly none: string;
  readonly outcomes: Readonly<Record<VerdictOutcome, string>>;
  readonly at: string;
  readonly servicePoint: string;
  readonly next: string;
  readonly nextSteps: Readonly<Record<VerdictOutcome, readonly string[]>>;
  readonly reviewStep: string;
  readonly bring: string;
  readonly qrLabel: string;
  readonly qrHint: string;
  readonly nextPerson: string;
  readonly print: string;
  readonly title: string;
  readonly practice: string;
  readonly yuan: (yuan: string) => string;
}

export const receiptTexts: Texts<ReceiptTexts> = {
  'zh-CN': {
    title: '返岗补贴登记回执',
    saved: '已保存',
    missing: '没有找到这张回执，可能已经清理了。',
    list: '去登记记录看看',
    claimNo: '登记号',
    person: '申领人',
    journey: '行程',
    amount: '补贴金额',
    amountIfProven: '材料补齐后',
    none: '无',
    outcomes: { eligible: '符合条件', 'needs-evidence': '还差材料', ineligible: '不符合条件' },
    at: '登记时间',
    servicePoint: '服务点',
    next: '接下来',
    nextSteps: {
      eligible: [
        '登记会自动送到就业局核对，不用再跑。',
        '核准后，补贴打到本人社保卡。',
        '乘车后请在 12306 开电子发票，备查。',
      ],
      'needs-evidence': [
        '请把要补的材料带到任一服务点，报登记号即可。',
        '材料齐了，就业局核对后，补贴打到本人社保卡。',
      ],
      ineligible: [
        '这次不能领补贴，原因和依据可在服务点查看。',
        '情况有变化，可以带材料再来登记。',
      ],
    },
    reviewStep: '已申请人工复核：就业局会再看一遍，并打电话告诉您。',
    bring: '要补的材料',
    qrLabel: '登记号二维码',
    qrHint: '查询时出示，码里没有个人信息',
    nextPerson: '登记下一位',
    print: '打印回执',
    practice: '练习 · 不作数',
    yuan: (yuan) => `${yuan} 元`,
  },
  en: {
    title: 'Receipt of a travel-subsidy claim',
    saved: 'Saved',
    missing: 'This receipt was not found; perhaps it was cleared.',
    list: 'Look in the list of claims',
    claimNo: 'Claim',
    person: 'Claimant',
    journey: 'Journey',
    amount: 'Amount',
    amountIfProven: 'Once the rest is shown',
    none: 'none',
    outcomes: {
      eligible: 'Eligible',
      'needs-evidence': 'Something is missing',
      ineligible: 'Not eligible',
    },
    at: 'Registered at',
    servicePoint: 'Service point',
    next: 'What happens next',
    nextSteps: {
      eligible: [
        'The claim goes to the bureau by itself; no need to come again.',
        'After approval the money goes to your social-security card.',
        'After the trip, get the e-invoice in 12306 and keep it.',
      ],
      'needs-evidence': [
        'Bring the papers listed here to any service point and give the claim number.',
        'Then the bureau checks it and pays to your social-security card.',
      ],
      ineligible: [
        'No subsidy this time; the reasons can be read at the service point.',
        'If things change, bring the papers and register again.',
      ],
    },
    reviewStep: 'A review was asked for: the bureau looks at it again and phones you.',
    bring: 'To be brought',
    qrLabel: 'QR of the claim number',
    qrHint: 'Show it when asking; it holds no personal data',
    nextPerson: 'Next person',
    print: 'Print the receipt',
    practice: 'PRACTICE · NOT VALID',
    yuan: (yuan) => `${yuan} yuan`,
  },
};
