import type { Texts } from '../../../language/language';
import type { PhotoMakerError } from '../../../ports/photo-maker';
import type { PhotoQuality } from '../../../../decode/photo/photo-quality';
import type { PhotoRole } from './photo-roles';

export interface PhotoTexts {
  readonly title: string;
  readonly lead: string;
  readonly roles: Readonly<Record<PhotoRole, { label: string; detail: string }>>;
  readonly take: string;
  readonly retake: string;
  readonly remove: string;
  readonly working: string;
  readonly quality: Readonly<Record<PhotoQuality, string>>;
  readonly problems: Readonly<Record<PhotoMakerError['code'], string>>;
}

export const photoTexts: Texts<PhotoTexts> = {
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
    quality: {
      clear: '已拍好，字看得清就可以了。',
      'too-dark': '照片太暗了。请开灯或到亮的地方重拍；实在不行也可以留着。',
      'too-bright': '照片太亮、反光了。请换个角度重拍。',
      blurred: '照片有点糊。请拿稳、擦一擦镜头，再重拍一张。',
      blank: '照片里好像什么也没有。请把纸或屏幕放进画面重拍。',
    },
    problems: {
      empty: '没有拍到内容，请重拍。',
      'too-large': '这张照片超过 40 MB，太大了，没有存。请用平板直接拍，或换一张小一点的。',
      'too-many-pixels': '这张照片的像素太多，平板处理不了，没有存。请用平板直接拍。',
      'not-an-image': '这不是照片，没有存。请拍照，或选一张照片。',
      'heic-not-supported': '这是苹果手机的 HEIC 照片，平板打不开。请用平板直接拍。',
      damaged: '这张照片坏了，打不开。请重拍。',
      unreadable: '照片读不到了，可能已被移走。请重拍或重选。',
      'too-slow': '处理太久，没有成功。请重拍一张。',
      'maker-missing': '处理照片的程序没有装好。可以先跳过，以后补拍。',
    },
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
    quality: {
      clear: 'Taken; fine if the text can be read.',
      'too-dark': 'Too dark. Retake it with more light; keep it if there is none.',
      'too-bright': 'Too bright or glaring. Retake it at another angle.',
      blurred: 'A little blurred. Hold still, wipe the lens, and retake it.',
      blank: 'There seems to be nothing in it. Put the paper into the picture and retake it.',
    },
    problems: {
      empty: 'There was nothing in the picture. Retake it.',
      'too-large': 'Over 40 MB: too large, not kept. Take it with the tablet, or choose a smaller.',
      'too-many-pixels': 'Too many pixels for this tablet, not kept. Take it with the tablet.',
      'not-an-image': 'This is no photo, not kept. Take one, or choose a photo.',
      'heic-not-supported': 'An Apple HEIC photo, which this tablet cannot open. Take it here.',
      damaged: 'The photo is damaged. Retake it.',
      unreadable: 'The photo is gone; perhaps it was moved. Retake or choose it again.',
      'too-slow': 'It took too long. Retake it.',
      'maker-missing': 'The photo program is not installed. Skip it and bring the paper later.',
    },
  },
};
