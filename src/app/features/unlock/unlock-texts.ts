import type { Texts } from '../../language/language';

export interface UnlockTexts {
  readonly whoHeading: string;
  readonly whoLead: string;
  readonly pinHeading: (name: string) => string;
  readonly pin: string;
  readonly unlock: string;
  readonly somebodyElse: string;
  readonly forgotten: string;
  readonly tooShort: string;
  readonly wrongPin: (attemptsLeft: number) => string;
  readonly lastTry: string;
  readonly wait: (seconds: number) => string;
  readonly addDone: string;
  readonly added: (name: string) => string;
  readonly nameTaken: string;
  readonly storageRefused: string;
  readonly toHome: string;
}

export const unlockTexts: Texts<UnlockTexts> = {
  'zh-CN': {
    whoHeading: '已锁屏',
    whoLead: '是谁要继续办理？',
    pinHeading: (name) => `${name}，请输入 PIN`,
    pin: 'PIN',
    unlock: '解锁',
    somebodyElse: '不是我',
    forgotten: '忘了 PIN？请另一位操作员解锁，再给你添加一个新的操作员。',
    tooShort: 'PIN 至少 6 位，请输完再按“解锁”。',
    wrongPin: (attemptsLeft) =>
      `PIN 不对，请再试一次。还可以试 ${attemptsLeft} 次，之后要等一会儿。`,
    lastTry: 'PIN 不对。再错就要等一会儿才能试。',
    wait: (seconds) => `PIN 错得太多，请等 ${seconds} 秒再试。`,
    addDone: '添加',
    added: (name) => `${name} 已添加，可以用自己的 PIN 解锁了。`,
    nameTaken: '这台平板上已经有这个名字了，请加一个字区分，例如“王小红（下午）”。',
    storageRefused: '没有保存成功：存储空间不足或浏览器不让保存。腾出空间后再试一次。',
    toHome: '回首页',
  },
  en: {
    whoHeading: 'Locked',
    whoLead: 'Who is going to carry on?',
    pinHeading: (name) => `${name}, please enter your PIN`,
    pin: 'PIN',
    unlock: 'Unlock',
    somebodyElse: 'That’s not me',
    forgotten: 'Forgot your PIN? Let another operator unlock and add you as a new operator.',
    tooShort: 'A PIN has at least 6 digits: enter them all, then press “Unlock”.',
    wrongPin: (attemptsLeft) =>
      `That PIN is wrong. Try again: ${attemptsLeft} tries left before a pause.`,
    lastTry: 'That PIN is wrong. Once more and there will be a pause.',
    wait: (seconds) => `Too many wrong PINs. Please wait ${seconds} s and try again.`,
    addDone: 'Add',
    added: (name) => `${name} was added and can unlock with a PIN of their own.`,
    nameTaken: 'This name is taken on this tablet. Add something, such as “Wang Xiaohong (pm)”.',
    storageRefused:
      'It was not saved: no space, or the browser refuses. Free some space and try again.',
    toHome: 'Home',
  },
};
