import type { HukouPresumption } from '../../../../domain/identity/hukou-presumption';
import type { Texts } from '../../../language/language';
import type { HukouSighting } from '../draft/claim-draft';
import type { IdentityQuestion } from './identity-questions';
import type {
  EmployerProblem,
  HukouProblem,
  IdNumberProblem,
  NameProblem,
  PhoneProblem,
  TownshipProblem,
} from './person-problems';

export interface IdentityTexts {
  readonly title: string;
  /** On a phone, a heading for each question. */
  readonly headings: Readonly<Record<IdentityQuestion, string>>;
  readonly idNumber: string;
  readonly idNumberHint: string;
  readonly progress: (typed: number) => string;
  readonly right: string;
  readonly birth: string;
  readonly age: string;
  readonly ageOn: (years: number, day: string) => string;
  readonly sex: string;
  readonly sexes: Readonly<Record<'male' | 'female', string>>;
  readonly registered: string;
  readonly presumed: Readonly<Record<HukouPresumption, string>>;
  readonly hukou: string;
  readonly hukouChoices: Readonly<Record<HukouSighting, string>>;
  readonly name: string;
  readonly nameHint: string;
  readonly phone: string;
  readonly phoneHint: string;
  readonly township: string;
  readonly townshipHint: string;
  readonly village: string;
  readonly employer: string;
  readonly employerHint: string;
  readonly employerBring: string;
  readonly earlier: (claimNo: string, time: string) => string;
  readonly earlierAdvice: string;
  readonly earlierOpen: string;
  readonly earlierNext: string;
  readonly idNumberProblems: Readonly<Record<IdNumberProblem, string>>;
  readonly hukouProblems: Readonly<Record<HukouProblem, string>>;
  readonly nameProblems: Readonly<Record<NameProblem, string>>;
  readonly phoneProblems: Readonly<Record<PhoneProblem, string>>;
  readonly townshipProblems: Readonly<Record<TownshipProblem, string>>;
  readonly employerProblems: Readonly<Record<EmployerProblem, string>>;
}

export const identityTexts: Texts<IdentityTexts> = {
  'zh-CN': {
    title: '本人信息',
    headings: {
      'id-number': '谁来申领？',
      hukou: '户籍在哪里？',
      contact: '姓名和电话',
      home: '家在哪个乡镇？',
      employer: '去哪里上班？',
    },
    idNumber: '身份证号',
    idNumberHint: '18 位，末位可能是 X',
    progress: (typed) => `已输入 ${typed} / 18 位`,
    right: '号码无误',
    birth: '出生日期',
    age: '年龄',
    ageOn: (years, day) => `${day} 出发时满 ${years} 周岁`,
    sex: '性别',
    sexes: { male: '男', female: '女' },
    registered: '户籍推测',
    presumed: {
      'presumed-local': '号码是盘州的，推测为盘州户籍',
      'not-presumed': '号码不是盘州的，要看户口簿或身份证地址',
    },
    hukou: '户口簿或身份证上的地址',
    hukouChoices: { panzhou: '在盘州', elsewhere: '在外地', 'number-only': '没看到' },
    name: '姓名',
    nameHint: '和身份证上一样',
    phone: '手机号',
    phoneHint: '11 位',
    township: '乡镇（街道）',
    townshipHint: '如 jcp',
    village: '村（社区）',
    employer: '务工单位',
    employerHint: '公司、工厂或工地；不知道就空着',
    employerBring: '空着也能登记，之后要补：劳动合同、工牌、工资流水或单位证明，任选一样。',
    earlier: (claimNo, time) => `这位在本机已经登记过：${claimNo}（${time}）`,
    earlierAdvice: '同一人只能申领一次。要改信息，请先打开那一份撤回，再重新登记。',
    earlierOpen: '打开那一份',
    earlierNext: '换下一位',
    idNumberProblems: {
      'id-empty': '请输入身份证号。',
      'id-unfinished': '还不满 18 位，请补全。',
      'id-length': '身份证号应为 18 位，请对照证件重输。',
      'id-characters': '号码只能是数字，只有末位可以是 X，请重输。',
      'id-old-15': '这是 15 位的旧号码，请看新身份证上的 18 位号码。',
      'id-area-unknown': '前 6 位不是真实的地区代码，请对照证件核对开头。',
      'id-birth-not-in-calendar': '第 7–14 位不是真实的出生日期，请对照证件核对。',
      'id-birth-future': '出生日期在今天之后，请对照证件核对第 7–14 位。',
      'id-birth-too-early': '出生年份太早了，请对照证件核对第 7–10 位。',
      'id-check-digit': '最后一位对不上，有一位输错了，请从头核对。',
    },
    hukouProblems: { 'hukou-unanswered': '请选一项：地址在哪里，或没看到证件。' },
    nameProblems: {
      'name-empty': '请输入姓名。',
      'name-too-short': '姓名至少两个字，请按身份证补全。',
      'name-too-long': '姓名太长了，请和身份证核对。',
      'name-dot': '姓名里的点位置不对，请按身份证上的写法输入。',
      'name-mixed': '姓名里混了汉字和字母，请只用一种。',
      'name-characters': '姓名里有数字或符号，请按身份证上的写法输入。',
    },
    phoneProblems: {
      'mobile-empty': '请输入手机号，没有就填家人的。',
      'mobile-characters': '手机号只能是数字，请核对。',
      'mobile-length': '手机号应有 11 位，请数一数。',
      'mobile-range': '没有这样开头的手机号，请核对前三位。',
    },
    townshipProblems: { 'township-missing': '请选乡镇（街道）。' },
    employerProblems: { 'employer-too-long': '单位名称太长了，请写主要部分。' },
  },
  en: {
    title: 'The person',
    headings: {
      'id-number': 'Who claims?',
      hukou: 'Registered where?',
      contact: 'Name and phone',
      home: 'Which township?',
      employer: 'Which employer?',
    },
    idNumber: 'ID number',
    idNumberHint: '18 characters; the last may be X',
    progress: (typed) => `${typed} of 18 typed`,
    right: 'The number is right',
    birth: 'Born',
    age: 'Age',
    ageOn: (years, day) => `${years} years old when leaving on ${day}`,
    sex: 'Sex',
    sexes: { male: 'Male', female: 'Female' },
    registered: 'Registered in',
    presumed: {
      'presumed-local': 'A Panzhou number: presumed registered in Panzhou',
      'not-presumed': 'Not a Panzhou number: look at the booklet or the address on the card',
    },
    hukou: 'Address in the booklet or on the ID card',
    hukouChoices: { panzhou: 'Panzhou', elsewhere: 'Other', 'number-only': 'Not seen' },
    name: 'Name',
    nameHint: 'As on the ID card',
    phone: 'Mobile phone',
    phoneHint: '11 digits',
    township: 'Township',
    townshipHint: 'e.g. jcp',
    village: 'Village',
    employer: 'Employer',
    employerHint: 'Empty if not known yet',
    employerBring:
      'You can go on. To be brought later, one of: labour contract, work badge, wage record, or a letter of the employer.',
    earlier: (claimNo, time) => `Already registered on this tablet: ${claimNo} (${time})`,
    earlierAdvice:
      'A person can claim once. To change it, open that claim, withdraw it, and register again.',
    earlierOpen: 'Open that claim',
    earlierNext: 'Next person',
    idNumberProblems: {
      'id-empty': 'Type the ID number.',
      'id-unfinished': 'Fewer than 18 characters: type the rest.',
      'id-length': 'An ID number has 18 characters: compare it with the card.',
      'id-characters': 'Only digits, and X only at the end: type it again.',
      'id-old-15': 'This is an old number of 15 digits: take the 18 characters of the new card.',
      'id-area-unknown': 'The first 6 digits are no real area: compare them with the card.',
      'id-birth-not-in-calendar':
        'Digits 7–14 are no real date of birth: compare them with the card.',
      'id-birth-future': 'The date of birth lies in the future: compare digits 7–14 with the card.',
      'id-birth-too-early': 'The year of birth is too early: compare digits 7–10 with the card.',
      'id-check-digit':
        'The last character does not fit: one digit is wrong. Check from the start.',
    },
    hukouProblems: {
      'hukou-unanswered': 'Choose one: where the address is, or that no document was seen.',
    },
    nameProblems: {
      'name-empty': 'Type the name.',
      'name-too-short': 'A name has two characters at least: compare it with the ID card.',
      'name-too-long': 'The name is too long: compare it with the ID card.',
      'name-dot': 'A dot is out of place: type the name as on the ID card.',
      'name-mixed': 'Chinese and Latin letters are mixed: use only one kind.',
      'name-characters': 'The name has digits or signs in it: type it as on the ID card.',
    },
    phoneProblems: {
      'mobile-empty': 'Type a mobile number; a relative’s will do.',
      'mobile-characters': 'A mobile number has only digits: check it.',
      'mobile-length': 'A mobile number has 11 digits: count them.',
      'mobile-range': 'No mobile number begins so: check the first three digits.',
    },
    townshipProblems: { 'township-missing': 'Choose the township.' },
    employerProblems: { 'employer-too-long': 'Too long: write the main part of the name.' },
  },
};
