import type { Texts } from '../language/language';

/** Words that the dumb parts say by themselves. */
export interface UiTexts {
  readonly back: string;
  readonly step: (step: number, steps: number) => string;
  readonly required: string;
  readonly optional: string;
  readonly clear: string;
  readonly erase: string;
  readonly numberPad: string;
  readonly digitsEntered: (count: number) => string;
  readonly yuan: (yuan: string) => string;
  readonly showClause: string;
  readonly pass: string;
  readonly fail: string;
  readonly open: string;
  readonly loading: string;
  readonly noMatch: string;
  readonly candidates: (count: number) => string;
}

export const uiTexts: Texts<UiTexts> = {
  'zh-CN': {
    back: '返回',
    step: (step, steps) => `第 ${step} 步，共 ${steps} 步`,
    required: '必填',
    optional: '可不填',
    clear: '清空',
    erase: '删除一位',
    numberPad: '数字键盘',
    digitsEntered: (count) => `已输入 ${count} 位`,
    yuan: (yuan) => `${yuan} 元`,
    showClause: '看方案原文',
    pass: '符合',
    fail: '不符合',
    open: '待补',
    loading: '请稍候…',
    noMatch: '没有找到，请换个写法',
    candidates: (count) => `${count} 个结果`,
  },
  en: {
    back: 'Back',
    step: (step, steps) => `Step ${step} of ${steps}`,
    required: 'required',
    optional: 'optional',
    clear: 'Clear',
    erase: 'Delete one digit',
    numberPad: 'Number pad',
    digitsEntered: (count) => `${count} digits entered`,
    yuan: (yuan) => `${yuan} yuan`,
    showClause: 'Read the clause',
    pass: 'Met',
    fail: 'Not met',
    open: 'To be shown',
    loading: 'One moment…',
    noMatch: 'Nothing found, try another spelling',
    candidates: (count) => (count === 1 ? '1 match' : `${count} matches`),
  },
};
