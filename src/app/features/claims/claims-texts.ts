import type { RulingOutcome, RulingReason } from '../../../domain/fact/ruling';
import type { VerdictOutcome } from '../../../domain/verdict/verdict';
import type { Texts } from '../../language/language';
import type { SaveError } from '../../ports/claim-ledger';
import type { ClaimFilter } from './claim-filter';
import type { WithdrawalReason } from './withdrawal';

export interface ClaimsTexts {
  readonly title: string;
  readonly lead: (shown: number) => string;
  readonly filters: Readonly<Record<ClaimFilter, string>>;
  readonly filterLabel: string;
  readonly empty: string;
  readonly emptyFiltered: string;
  readonly newClaim: string;
  readonly notFound: string;
  readonly toList: string;
  readonly today: string;
  readonly outcomes: Readonly<Record<VerdictOutcome, string>>;
  readonly amount: (yuan: string) => string;
  readonly withdrawn: string;
  readonly delivery: {
    readonly waiting: string;
    readonly photosLeft: (count: number) => string;
    readonly synced: string;
    readonly quarantined: string;
  };
  readonly ruling: {
    readonly title: string;
    readonly none: string;
    readonly outcomes: Readonly<Record<RulingOutcome, string>>;
    readonly reasons: Readonly<Record<RulingReason, string>>;
    readonly granted: (yuan: string) => string;
  };
  readonly journey: string;
  readonly person: string;
  readonly filedAt: string;
  readonly photos: (count: number) => string;
  readonly photosLabel: string;
  readonly deliveryLabel: string;
  readonly findings: string;
  readonly receipt: string;
  readonly review: string;
  readonly reviewAsked: string;
  readonly withdraw: string;
  readonly withdrawLeft: (minutes: number) => string;
  readonly withdrawOver: string;
  readonly withdrawTitle: string;
  readonly withdrawReason: string;
  readonly withdrawReasons: Readonly<Record<WithdrawalReason, string>>;
  readonly withdrawConfirm: string;
  readonly withdrawCancel: string;
  readonly errors: Readonly<Record<SaveError | 'too-late' | 'unexpected', string>>;
}

export const claimsTexts: Texts<ClaimsTexts> = {
  'zh-CN': {
    title: '登记记录',
    lead: (shown) => `本机共 ${shown} 份`,
    filters: { all: '全部', waiting: '等待答复', ruled: '已有答复' },
    filterLabel: '只看',
    empty: '本机还没有登记过。',
    emptyFiltered: '这里没有记录，换一个看看。',
    newClaim: '登记一位',
    notFound: '没有找到这份登记，可能已经清理了。',
    toList: '回到登记记录',
    today: '今天',
    outcomes: { eligible: '符合条件', 'needs-evidence': '还差材料', ineligible: '不符合条件' },
    amount: (yuan) => `${yuan} 元`,
    withdrawn: '已撤回',
    delivery: {
      waiting: '已存在本机，等网络通了自动上传',
      photosLeft: (count) => `还有 ${count} 张照片没传完`,
      synced: '已送到就业局',
      quarantined: '就业局收到了，但读不懂，请告诉管理员',
    },
    ruling: {
      title: '就业局的答复',
      none: '还没有答复',
      outcomes: {
        accepted: '已通过',
        duplicate: '重复登记',
        'over-budget': '名额用完，排队中',
        rejected: '未通过',
        review: '人工复核中',
      },
      reasons: {
        eligible: '符合条件。',
        'not-eligible': '不符合条件，依据见下面逐条结果。',
        'evidence-missing': '还差材料，补齐后再核。',
        'review-requested': '申领人要求人工复核，工作人员会电话答复。',
        'verdict-differs': '就业局核算的结果和平板不一样，由工作人员核对。',
        'same-person': '这位已经在别处登记过，一人只能领一次。',
        'same-invoice': '这张发票已经用过。',
        'budget-used-up': '补贴名额已用完，有空额时按登记先后补上。',
        'clock-off': '平板时间不准，由工作人员核对。',
        'subject-differs': '身份信息前后对不上，由工作人员核对。',
        'chain-broken': '平板的记录不连贯，由工作人员核对。',
        'claim-unknown': '找不到对应的登记，由工作人员核对。',
        'too-late': '超过 10 分钟，不能在平板上撤回，请找就业局。',
        withdrawn: '已按要求撤回。',
        recorded: '已收到，留作记录。',
        'decided-by-person': '由工作人员决定。',
        other: '原因请问就业局。',
      },
      granted: (yuan) => `补贴 ${yuan} 元`,
    },
    journey: '行程',
    person: '申领人',
    filedAt: '登记时间',
    photos: (count) => (count === 0 ? '没有照片' : `${count} 张`),
    photosLabel: '照片',
    deliveryLabel: '上传',
    findings: '逐条结果',
    receipt: '看回执、打印',
    review: '请人复核',
    reviewAsked: '已申请人工复核，就业局会电话答复。',
    withdraw: '撤回这份登记',
    withdrawLeft: (minutes) => `登记后 10 分钟内可以撤回，还剩 ${minutes} 分钟`,
    withdrawOver: '已过 10 分钟，要改请联系就业局。',
    withdrawTitle: '为什么撤回？',
    withdrawReason: '撤回原因',
    withdrawReasons: {
      'entered-wrong': '信息填错了，要重新登记',
      'wrong-ticket': '票拿错了',
      'not-wanted': '本人不申领了',
    },
    withdrawConfirm: '确定撤回',
    withdrawCancel: '不撤回',
    errors: {
      'storage-full': '平板存满了，没有办成。请连上网把旧资料传走，再试一次。',
      'storage-failed': '平板没能写入，没有办成。请再试一次。',
      locked: '平板已锁定，没有办成。请输入密码解锁，再试一次。',
      'already-claimed-here': '这位在本机已经登记过。',
      'too-late': '已过 10 分钟，不能在平板上撤回，请联系就业局。',
      unexpected: '出了意外，没有办成。请再试一次。',
    },
  },
  en: {
    title: 'Claims',
    lead: (shown) => `${shown} on this tablet`,
    filters: { all: 'All', waiting: 'Waiting', ruled: 'Answered' },
    filterLabel: 'Show',
    empty: 'Nothing has been registered on this tablet yet.',
    emptyFiltered: 'None here; try another filter.',
    newClaim: 'New claim',
    notFound: 'This claim was not found; perhaps it was cleared.',
    toList: 'Back to the list',
    today: 'Today',
    outcomes: {
      eligible: 'Eligible',
      'needs-evidence': 'Something is missing',
      ineligible: 'Not eligible',
    },
    amount: (yuan) => `${yuan} yuan`,
    withdrawn: 'Withdrawn',
    delivery: {
      waiting: 'Safe on this tablet; sent by itself when there is a network',
      photosLeft: (count) =>
        count === 1 ? '1 photo still to send' : `${count} photos still to send`,
      synced: 'At the bureau',
      quarantined: 'The bureau has it but cannot read it; tell the administrator',
    },
    ruling: {
      title: 'The bureau’s answer',
      none: 'No answer yet',
      outcomes: {
        accepted: 'Approved',
        duplicate: 'Duplicate',
        'over-budget': 'Budget used up, waiting',
        rejected: 'Refused',
        review: 'Being reviewed',
      },
      reasons: {
        eligible: 'Eligible.',
        'not-eligible': 'Not eligible; the reasons stand below.',
        'evidence-missing': 'Something is missing; it is looked at again when it is shown.',
        'review-requested': 'A review was asked for; the bureau will phone.',
        'verdict-differs': 'The bureau’s verdict differs from the tablet’s; a person looks at it.',
        'same-person': 'This person was registered elsewhere already.',
        'same-invoice': 'This invoice was used before.',
        'budget-used-up': 'The budget is used up; places that come free go in order of filing.',
        'clock-off': 'The tablet’s clock was wrong; a person looks at it.',
        'subject-differs': 'The identity does not fit together; a person looks at it.',
        'chain-broken': 'The tablet’s records do not hang together; a person looks at it.',
        'claim-unknown': 'The claim it is about is unknown; a person looks at it.',
        'too-late': 'Later than ten minutes: only the bureau can withdraw it.',
        withdrawn: 'Withdrawn as asked.',
        recorded: 'Received and kept on record.',
        'decided-by-person': 'Decided by a person.',
        other: 'Ask the bureau for the reason.',
      },
      granted: (yuan) => `${yuan} yuan granted`,
    },
    journey: 'Journey',
    person: 'Claimant',
    filedAt: 'Registered at',
    photos: (count) => (count === 0 ? 'none' : String(count)),
    photosLabel: 'Photos',
    deliveryLabel: 'Sent',
    findings: 'Rule by rule',
    receipt: 'Receipt, print',
    review: 'Ask for a review',
    reviewAsked: 'A review was asked for; the bureau will phone.',
    withdraw: 'Withdraw this claim',
    withdrawLeft: (minutes) => `Can be withdrawn within 10 minutes; ${minutes} left`,
    withdrawOver: 'The 10 minutes are over; changes go through the bureau.',
    withdrawTitle: 'Why is it withdrawn?',
    withdrawReason: 'Reason',
    withdrawReasons: {
      'entered-wrong': 'Something was entered wrongly; register again',
      'wrong-ticket': 'It was the wrong ticket',
      'not-wanted': 'The person does not want it any more',
    },
    withdrawConfirm: 'Withdraw',
    withdrawCancel: 'Keep it',
    errors: {
      'storage-full':
        'The tablet is full; nothing was done. Go online to send old data, then try again.',
      'storage-failed': 'The tablet could not write; nothing was done. Try again.',
      locked: 'The tablet is locked; nothing was done. Unlock it, then try again.',
      'already-claimed-here': 'This person is registered on this tablet already.',
      'too-late': 'The 10 minutes are over; the bureau has to withdraw it.',
      unexpected: 'Something unexpected; nothing was done. Try again.',
    },
  },
};
