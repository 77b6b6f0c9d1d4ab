import type { Texts } from '../../language/language';
import type { PinWeakness } from './pin-weakness';

export interface OperatorFormTexts {
  readonly nameHeading: string;
  readonly nameLead: string;
  readonly name: string;
  readonly nameMissing: string;
  readonly pinHeading: string;
  readonly pinLead: string;
  readonly pin: string;
  readonly repeatHeading: string;
  readonly repeatLead: string;
  readonly mismatch: string;
  readonly next: string;
  readonly weak: Readonly<Record<PinWeakness, string>>;
}

export const operatorFormTexts: Texts<OperatorFormTexts> = {
  'zh-CN': {
    nameHeading: '谁来操作？',
    nameLead: '每一笔登记都会记下是谁办的。',
    name: '操作员姓名',
    nameMissing: '请填写姓名。',
    pinHeading: '设一个 PIN',
    pinLead: '6 到 12 位数字，只有自己知道，只存在这台平板上。',
    pin: 'PIN',
    repeatHeading: '再输一次 PIN',
    repeatLead: '确认没有按错。',
    mismatch: '两次输入不一样，请重新设一个。',
    next: '下一步',
    weak: {
      'too-short': '至少要 6 位数字。',
      'one-digit': '不能全是同一个数字，容易被猜到。',
      'in-a-row': '不能是连着的数字（如 123456），容易被猜到。',
      repeats: '不能是重复的几个数字（如 121212），容易被猜到。',
    },
  },
  en: {
    nameHeading: 'Who works here?',
    nameLead: 'Every claim remembers who took it.',
    name: 'Operator’s name',
    nameMissing: 'Please enter a name.',
    pinHeading: 'Choose a PIN',
    pinLead: '6 to 12 digits that only you know; it stays on this tablet.',
    pin: 'PIN',
    repeatHeading: 'Enter the PIN again',
    repeatLead: 'To be sure that no key slipped.',
    mismatch: 'The two were not the same. Please choose again.',
    next: 'Next',
    weak: {
      'too-short': 'At least 6 digits, please.',
      'one-digit': 'Not the same digit throughout: too easy to guess.',
      'in-a-row': 'Not digits in a row such as 123456: too easy to guess.',
      repeats: 'Not a few digits repeated such as 121212: too easy to guess.',
    },
  },
};
