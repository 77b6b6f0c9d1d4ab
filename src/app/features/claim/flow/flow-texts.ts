import type { Texts } from '../../../language/language';

export interface FlowTexts {
  readonly next: string;
  readonly resumeTitle: string;
  readonly resumeLead: (who: string) => string;
  readonly resumeNoName: string;
  readonly resume: string;
  readonly startAfresh: string;
  readonly loading: string;
  readonly notLoadedTitle: string;
  readonly notLoaded: string;
  readonly tryAgain: string;
}

export const flowTexts: Texts<FlowTexts> = {
  'zh-CN': {
    next: '下一步',
    resumeTitle: '继续上一位？',
    resumeLead: (who) => `${who}的登记还没有做完，填过的内容都在。`,
    resumeNoName: '上一位',
    resume: '继续填写',
    startAfresh: '不要了，登记新的一位',
    loading: '正在准备车站和乡镇名单……',
    notLoadedTitle: '还不能登记',
    notLoaded: '车站或政策数据没有读出来。请再试一次；还不行就重新打开本页，已填的内容不会丢。',
    tryAgain: '再试一次',
  },
  en: {
    next: 'Next',
    resumeTitle: 'Go on with the last person?',
    resumeLead: (who) => `The claim of ${who} is unfinished; everything typed is still here.`,
    resumeNoName: 'the last person',
    resume: 'Go on',
    startAfresh: 'Discard it, begin a new one',
    loading: 'Getting stations and townships ready …',
    notLoadedTitle: 'Not ready yet',
    notLoaded:
      'Stations or policy could not be read. Try again; if it fails, reopen this page. Nothing typed is lost.',
    tryAgain: 'Try again',
  },
};
