import type { Texts } from '../../../language/language';
import type { PhotoRole } from './photo-roles';

/** Labels of the screen; refusals and advice have their sentences in language/photo-texts. */
export interface PhotoWords {
  readonly title: string;
  readonly lead: string;
  readonly roles: Readonly<Record<PhotoRole, { label: string; detail: string }>>;
  readonly take: string;
  readonly retake: string;
  readonly remove: string;
  readonly working: string;
  readonly clear: string;
}

export const photoWords: Texts<PhotoWords> = {
  'zh-CN': {
    title: '拍照留存',
    lead: '各拍一张，字要看得清。现在没有的可以先跳过，以后补。',
    roles: {
      ticket: { label: '车票', detail: '订单页、电子发票或报销凭证' },
      employment: { label: '务工证明', detail: '合同、工牌、工资记录或单位证明，任选一样' },
    },
    take: '拍照',
    retake: '重拍',
    remove: '删掉',
    working: '正在处理照片……',
    clear: '已拍好，字看得清就可以了。',
  },
  en: {
    title: 'Photos',
    lead: 'One of each, with readable text. What is not at hand can be brought later.',
    roles: {
      ticket: { label: 'Ticket', detail: 'order page, e-invoice or paper voucher' },
      employment: {
        label: 'Proof of employment',
        detail: 'contract, badge, wage record or letter of the employer',
      },
    },
    take: 'Take a photo',
    retake: 'Retake',
    remove: 'Remove',
    working: 'Preparing the photo …',
    clear: 'Taken; fine if the text can be read.',
  },
};
