import type { VerdictOutcome } from '../../../../domain/verdict/verdict';
import type { Texts } from '../../../language/language';
import type { SaveError } from '../../../ports/claim-ledger';

export interface VerdictTexts {
  readonly title: string;
  readonly outcomes: Readonly<Record<VerdictOutcome, string>>;
  readonly details: Readonly<Record<VerdictOutcome, string>>;
  readonly ifProven: (yuan: string) => string;
  readonly findings: string;
  readonly save: string;
  readonly saveAndReview: string;
  readonly saveOnly: string;
  readonly saving: string;
  readonly reviewOffer: string;
  readonly photosLater: string;
  readonly otherHolder: string;
  readonly saveErrors: Readonly<Record<SaveError, string>>;
  readonly unexpected: string;
}

export const verdictTexts: Texts<VerdictTexts> = {
  'zh-CN': {
    title: '结果',
    outcomes: { eligible: '符合条件', 'needs-evidence': '还差材料', ineligible: '不符合条件' },
    details: {
      eligible: '保存后送到就业局，核准后打到社保卡。',
      'needs-evidence': '可以先登记，材料补齐后再核准。',
      ineligible: '不符合的地方和依据写在下面。有不同意见可以请人复核。',
    },
    ifProven: (yuan) => `材料补齐后可领 ${yuan} 元。`,
    findings: '逐条结果',
    save: '保存登记',
    saveAndReview: '保存，并请人复核',
    saveOnly: '只保存，不复核',
    saving: '正在保存……',
    reviewOffer: '机器的结论可以请人复核：就业局的工作人员会再看一遍，并电话答复。',
    photosLater: '还没有拍照。可以先保存，材料以后带到服务点补拍。',
    otherHolder: '票上的乘车人和申领人对不上，就业局会再核对。',
    saveErrors: {
      'storage-full':
        '平板存满了，这一份还没有保存。请不要关页面：先连上网把旧资料传走，或请管理员清出空间，再点“保存”。填的内容都在。',
      'storage-failed':
        '平板没能写入，这一份还没有保存。请再点一次“保存”；还不行就重新打开本页，填的内容都在。',
      locked: '平板已锁定，这一份还没有保存。请工作人员输入密码解锁，再点“保存”。填的内容都在。',
      'already-claimed-here': '这位在本机已经登记过，不能再存一份。请在登记记录里查看。',
    },
    unexpected: '出了意外，这一份还没有保存。请再点一次“保存”；填的内容都在。',
  },
  en: {
    title: 'Result',
    outcomes: {
      eligible: 'Eligible',
      'needs-evidence': 'Something is missing',
      ineligible: 'Not eligible',
    },
    details: {
      eligible: 'Once saved it goes to the bureau, and after approval to the social-security card.',
      'needs-evidence': 'It can be registered now and is approved once the rest is shown.',
      ineligible: 'What is not met, and why, stands below. A person can be asked to look at it.',
    },
    ifProven: (yuan) => `${yuan} yuan once the rest is shown. `,
    findings: 'Rule by rule',
    save: 'Save the claim',
    saveAndReview: 'Save and ask for a review',
    saveOnly: 'Save without review',
    saving: 'Saving …',
    reviewOffer:
      'A machine’s verdict can be reviewed: someone at the bureau looks at it again and phones back.',
    photosLater: 'No photos yet. It can be saved now, and photos brought to a service point later.',
    otherHolder: 'The ticket’s passenger is not the claimant; the bureau will look at it.',
    saveErrors: {
      'storage-full':
        'The tablet is full: this claim is NOT saved. Keep this page open. Go online so that old data is sent, or have space freed, then save again. Nothing typed is lost.',
      'storage-failed':
        'The tablet could not write: this claim is NOT saved. Save again; if it fails, reopen this page. Nothing typed is lost.',
      locked:
        'The tablet is locked: this claim is NOT saved. Unlock it with the PIN, then save again. Nothing typed is lost.',
      'already-claimed-here':
        'This person is registered on this tablet already; a second claim cannot be saved. See the list of claims.',
    },
    unexpected: 'Something unexpected: this claim is NOT saved. Save again; nothing typed is lost.',
  },
};
