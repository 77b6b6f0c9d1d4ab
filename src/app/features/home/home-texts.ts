import type { RulingOutcome } from '../../../domain/fact/ruling';
import type { Texts } from '../../language/language';
import type { ReadinessCheck } from './readiness';

export interface HomeTexts {
  readonly greeting: (name: string) => string;
  readonly claim: string;
  readonly claimNote: string;
  readonly claims: string;
  readonly claimsNote: string;
  readonly today: string;
  readonly filed: string;
  readonly waiting: string;
  readonly ruled: string;
  readonly attention: string;
  readonly quarantined: string;
  readonly rulings: Readonly<Record<RulingOutcome, string>>;
  readonly allClaims: string;
  readonly ready: string;
  readonly notReady: (count: number) => string;
  readonly checks: Readonly<
    Record<
      ReadinessCheck,
      { readonly ready: string; readonly mind: string; readonly unknown: string }
    >
  >;
  readonly keepStorage: string;
  readonly diagnostics: string;
  readonly update: string;
  readonly updateNow: string;
}

export const homeTexts: Texts<HomeTexts> = {
  'zh-CN': {
    greeting: (name) => `${name}，你好`,
    claim: '高铁车票补贴',
    claimNote: '登记一位乘高铁返岗的务工人员，最高补 400 元',
    claims: '登记记录',
    claimsNote: '查看、更正、补打回执',
    today: '今天',
    filed: '已登记',
    waiting: '待上传',
    ruled: '已审核',
    attention: '请看一下',
    quarantined: '就业局没读懂，需处理',
    rulings: {
      accepted: '已通过',
      duplicate: '这个人已经领过',
      'over-budget': '名额已用完',
      rejected: '没有通过',
      review: '等人工复核',
    },
    allClaims: '全部记录',
    ready: '平板一切正常',
    notReady: (count) => `有 ${count} 项要留意`,
    checks: {
      storage: {
        ready: '登记会一直保存在平板上',
        mind: '浏览器可能清理数据',
        unknown: '不知道浏览器会不会清理数据',
      },
      space: {
        ready: '存储空间充足',
        mind: '存储空间快满了，请尽快联网上传',
        unknown: '不知道还剩多少空间',
      },
      offline: {
        ready: '没有网络也能启动',
        mind: '没有网络时可能打不开，请先别关闭页面',
        unknown: '不知道没有网络时能否启动',
      },
      clock: {
        ready: '时钟准确',
        mind: '时钟差了 5 分钟以上，请校准平板时间',
        unknown: '还没有和就业局对过时',
      },
      camera: {
        ready: '相机可用',
        mind: '相机不可用，可以手工填写车票',
        unknown: '不知道相机能否使用',
      },
      sync: {
        ready: '24 小时内联系过就业局',
        mind: '超过一天没有联系就业局，请找网络上传',
        unknown: '打开后还没有联系上就业局',
      },
    },
    keepStorage: '请浏览器保留',
    diagnostics: '技术信息',
    update: '新版本已准备好，空闲时自动换上。',
    updateNow: '现在更新',
  },
  en: {
    greeting: (name) => `Hello, ${name}`,
    claim: 'Rail ticket subsidy',
    claimNote: 'Register somebody who goes back to work by train: up to 400 yuan',
    claims: 'Claims',
    claimsNote: 'Look up, correct, print a receipt again',
    today: 'Today',
    filed: 'filed',
    waiting: 'to send',
    ruled: 'ruled',
    attention: 'Please have a look',
    quarantined: 'The bureau could not read it',
    rulings: {
      accepted: 'Accepted',
      duplicate: 'This person was paid before',
      'over-budget': 'The places are used up',
      rejected: 'Not accepted',
      review: 'Waits for a person’s review',
    },
    allClaims: 'All claims',
    ready: 'The tablet is in order',
    notReady: (count) => (count === 1 ? 'One thing to mind' : `${count} things to mind`),
    checks: {
      storage: {
        ready: 'Claims stay on the tablet',
        mind: 'The browser may clear data',
        unknown: 'Can’t tell whether the browser keeps data',
      },
      space: {
        ready: 'Enough space',
        mind: 'Space is running out: find a network soon',
        unknown: 'Can’t tell how much space is left',
      },
      offline: {
        ready: 'Starts without a network',
        mind: 'May not start without a network: keep this page open',
        unknown: 'Can’t tell whether it starts without a network',
      },
      clock: {
        ready: 'The clock is right',
        mind: 'The clock is over 5 minutes off: please set it',
        unknown: 'The clock was never compared with the bureau’s',
      },
      camera: {
        ready: 'The camera can be used',
        mind: 'No camera: tickets can be typed',
        unknown: 'Can’t tell whether the camera works',
      },
      sync: {
        ready: 'In touch with the bureau within a day',
        mind: 'No contact for over a day: find a network',
        unknown: 'Not in touch with the bureau since the app started',
      },
    },
    keepStorage: 'Ask it to keep them',
    diagnostics: 'For the technician',
    update: 'A new version is ready and goes in when nobody is at work.',
    updateNow: 'Update now',
  },
};
