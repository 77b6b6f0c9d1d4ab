import type { PhotoQuality } from '../../decode/photo/photo-quality';
import type { PhotoMakerError } from '../ports/photo-maker';
import type { Texts } from './language';

/** What to tell people about a photo; each says what to do next. */
export interface PhotoTexts {
  readonly problems: Readonly<Record<PhotoMakerError['code'], string>>;
  /** Empty for a clear photo. */
  readonly qualities: Readonly<Record<PhotoQuality, string>>;
}

export const photoTexts: Texts<PhotoTexts> = {
  'zh-CN': {
    problems: {
      empty: '还没有照片。请再拍一次。',
      'too-large': '这张照片超过40 MB，太大了。请用平板直接拍一张。',
      'too-many-pixels': '这张照片的尺寸太大，平板打不开。请用平板直接拍一张。',
      'not-an-image': '这不是照片。请选一张照片，或者直接拍一张。',
      'heic-not-supported':
        '这是苹果手机的HEIC照片，平板打不开。请用平板直接拍，或者在手机上截屏后再选。',
      damaged: '这张照片不完整或者坏了。请再拍一次。',
      unreadable: '读不到这张照片，可能已被移走。请再选一次。',
      'too-slow': '处理照片用时太久，已停止。请用平板直接拍一张。',
      'maker-missing': '照片处理没有启动。请再试一次。',
    },
    qualities: {
      clear: '',
      'too-dark': '照片太暗，可能看不清。请到亮处再拍一次。',
      'too-bright': '照片太亮，看不清字。请避开强光再拍一次。',
      blurred: '照片有点糊。请拿稳、离近一点再拍一次。',
      blank: '照片里好像什么都没有。请对准票面再拍一次。',
    },
  },
  en: {
    problems: {
      empty: 'There is no photo yet. Take it once more.',
      'too-large': 'This photo is above 40 MB. Take one with the tablet.',
      'too-many-pixels': 'This photo is too large to open here. Take one with the tablet.',
      'not-an-image': 'This isn’t a photo. Choose a photo or take one.',
      'heic-not-supported':
        'This is an Apple HEIC photo, which can’t be opened here. Take one with the tablet, or choose a screenshot.',
      damaged: 'This photo is incomplete or broken. Take it once more.',
      unreadable: 'The photo can’t be reached; it may have been moved. Choose it again.',
      'too-slow': 'The photo took too long and was given up. Take one with the tablet.',
      'maker-missing': 'The photo couldn’t be worked on. Try again.',
    },
    qualities: {
      clear: '',
      'too-dark': 'The photo is dark and may not be readable. Take it where there is more light.',
      'too-bright': 'The photo is too bright to read. Take it out of the glare.',
      blurred: 'The photo is blurred. Hold still, come closer, and take it again.',
      blank: 'There seems to be nothing in the photo. Aim at the ticket and take it again.',
    },
  },
};
