import type { Texts } from '../../language/language';
import type { EnrolError } from '../../ports/kiosk-session';

export interface EnrolTexts {
  readonly codeHeading: string;
  readonly codeLead: string;
  readonly code: string;
  readonly codeHint: string;
  readonly codeMissing: string;
  readonly next: string;
  readonly practiceLead: string;
  readonly practiceCode: string;
  readonly noPracticeCode: string;
  readonly placeHeading: string;
  readonly placeLead: string;
  readonly place: string;
  readonly township: string;
  readonly townshipNote: string;
  readonly whichTownship: string;
  readonly townshipHint: string;
  readonly placeMissing: string;
  readonly townshipMissing: string;
  readonly enrol: string;
  readonly done: string;
  readonly errors: Readonly<Record<EnrolError, string>>;
  readonly nameTaken: string;
  readonly storageRefused: string;
}

export const enrolTexts: Texts<EnrolTexts> = {
  'zh-CN': {
    codeHeading: '先登记这台平板',
    codeLead: '就业局给每台平板一个一次性登记码。只需登记一次，以后不联网也能用。',
    code: '登记码',
    codeHint: '8 位字母和数字，大小写都可以',
    codeMissing: '请填写 8 位登记码。',
    next: '下一步',
    practiceLead: '只是想试一试？练习模式用虚构的人，不会影响真实登记。',
    practiceCode: '取一个练习码',
    noPracticeCode: '取不到练习码：正式活动没有练习码，或者现在没有联网。请填就业局给的登记码。',
    placeHeading: '平板放在哪里？',
    placeLead: '回执和台账上会写这个服务点。',
    place: '服务点',
    township: '乡镇（街道）服务点',
    townshipNote: '按名称或拼音查找',
    whichTownship: '哪个乡镇（街道）？',
    townshipHint: '例如：鸡场坪、jcp、jichangping',
    placeMissing: '请选一个服务点。',
    townshipMissing: '请从列表里选一个乡镇（街道）。',
    enrol: '登记这台平板',
    done: '完成，开始使用',
    errors: {
      offline: '现在连不上就业局。登记时需要联网，请检查网络后再试。',
      'code-unknown': '没有这个登记码。请对照就业局给的码再输一次。',
      'code-used': '这个登记码已经用过了。请向就业局再要一个。',
      'code-expired': '这个登记码过期了。请向就业局再要一个。',
      'service-point-unknown': '就业局没有这个服务点，请换一个。',
      'not-the-bureau': '对方不是就业局的服务器，登记已停止。请联系技术人员。',
      'storage-refused': '浏览器不让保存数据。请退出无痕模式或腾出空间，再试一次。',
    },
    nameTaken: '这台平板上已经有这个名字了，请加一个字区分，例如“王小红（下午）”。',
    storageRefused: '没有保存成功：存储空间不足或浏览器不让保存。腾出空间后再试一次。',
  },
  en: {
    codeHeading: 'Enrol this tablet first',
    codeLead:
      'The bureau gives each tablet a one-time code. It is needed once; after that the tablet works without a network.',
    code: 'Enrolment code',
    codeHint: '8 letters and digits, in either case',
    codeMissing: 'Please enter the 8-character code.',
    next: 'Next',
    practiceLead: 'Just trying it out? Practice uses made-up people and touches no real claim.',
    practiceCode: 'Get a practice code',
    noPracticeCode:
      'No practice code: a real campaign has none, or there is no network. Please enter the bureau’s code.',
    placeHeading: 'Where does this tablet stand?',
    placeLead: 'Receipts and ledgers will name this service point.',
    place: 'Service point',
    township: 'A township’s service point',
    townshipNote: 'Find it by name or pinyin',
    whichTownship: 'Which township?',
    townshipHint: 'For example: 鸡场坪, jcp, jichangping',
    placeMissing: 'Please choose a service point.',
    townshipMissing: 'Please choose a township from the list.',
    enrol: 'Enrol this tablet',
    done: 'Finish and start',
    errors: {
      offline: 'The bureau can’t be reached. Enrolment needs a network: check it and try again.',
      'code-unknown': 'There is no such code. Compare it with the bureau’s and enter it again.',
      'code-used': 'This code was used before. Ask the bureau for another.',
      'code-expired': 'This code has expired. Ask the bureau for another.',
      'service-point-unknown': 'The bureau knows no such service point. Please choose another.',
      'not-the-bureau':
        'The server is not the bureau’s, so enrolment stopped. Call the technician.',
      'storage-refused':
        'The browser refuses to keep data. Leave private browsing or free some space, then try again.',
    },
    nameTaken: 'This name is taken on this tablet. Add something, such as “Wang Xiaohong (pm)”.',
    storageRefused:
      'It was not saved: no space, or the browser refuses. Free some space and try again.',
  },
};
