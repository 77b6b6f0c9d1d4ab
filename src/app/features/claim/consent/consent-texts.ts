import type { Texts } from '../../../language/language';
import type { ConsentDraft } from '../draft/claim-draft';

export interface ConsentTexts {
  readonly lead: string;
  readonly missing: Readonly<Record<keyof ConsentDraft, string>>;
  readonly version: (id: string) => string;
}

export const consentTexts: Texts<ConsentTexts> = {
  'zh-CN': {
    lead: '请把屏幕转给申领人看，或念给申领人听。',
    missing: {
      noticeAcceptedAt: '请申领人看明白后点上面的方框，再点“下一步”。',
      sensitiveAcceptedAt: '申领人同意后请点上面的方框。不同意就不能登记，可以点“返回”。',
    },
    version: (id) => `文本编号 ${id}`,
  },
  en: {
    lead: 'Turn the screen to the worker, or read it out.',
    missing: {
      noticeAcceptedAt: 'When the worker has understood, tick the box above, then “Next”.',
      sensitiveAcceptedAt:
        'If the worker consents, tick the box above. Without it there can be no claim; “Back” leads back.',
    },
    version: (id) => `Text ${id}`,
  },
};
