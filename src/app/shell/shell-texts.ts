import type { Texts } from '../language/language';

export interface ShellTexts {
  readonly app: string;
  readonly appLong: string;
  readonly toContent: string;
  readonly home: string;
  readonly practice: string;
  readonly sync: {
    readonly allSent: string;
    readonly sending: (count: number) => string;
    readonly waiting: (count: number) => string;
    readonly offline: string;
    readonly offlineWaiting: (count: number) => string;
    readonly connecting: string;
    readonly quarantined: (count: number) => string;
    readonly heardNow: string;
    readonly heardMinutes: (minutes: number) => string;
    readonly heardHours: (hours: number) => string;
    readonly heardDays: (days: number) => string;
    readonly never: string;
    readonly details: string;
  };
  readonly display: string;
  readonly language: string;
  readonly contrast: string;
  readonly contrasts: Readonly<Record<'normal' | 'high', string>>;
  readonly textSize: string;
  readonly textSizes: Readonly<Record<'normal' | 'large' | 'larger' | 'largest', string>>;
  readonly lock: string;
  readonly operator: string;
  readonly addOperator: string;
  readonly idle: {
    readonly heading: string;
    readonly text: (seconds: number) => string;
    readonly stay: string;
    readonly lockNow: string;
  };
  readonly broken: { readonly text: string; readonly reload: string };
  readonly unusable: {
    readonly heading: string;
    readonly text: string;
    readonly reason: string;
    readonly reload: string;
  };
  readonly update: { readonly ready: string; readonly apply: string };
}

export const shellTexts: Texts<ShellTexts> = {
  'zh-CN': {
    app: '返岗',
    appLong: '返岗 · 盘州务工人员服务点',
    toContent: '跳到正文',
    home: '返岗首页',
    practice: '练习',
    sync: {
      allSent: '已全部上传',
      sending: (count) => `正在上传 ${count} 条`,
      waiting: (count) => `${count} 条待上传`,
      offline: '离线可继续办理',
      offlineWaiting: (count) => `${count} 条待上传 · 离线可继续办理`,
      connecting: '正在联系就业局',
      quarantined: (count) => `${count} 条需就业局处理`,
      heardNow: '刚刚联系过',
      heardMinutes: (minutes) => `${minutes} 分钟前联系过`,
      heardHours: (hours) => `${hours} 小时前联系过`,
      heardDays: (days) => `${days} 天没有联系`,
      never: '还没有联系上',
      details: '上传情况',
    },
    display: '显示',
    language: '语言',
    contrast: '对比度',
    contrasts: { normal: '标准', high: '高对比' },
    textSize: '字号',
    textSizes: { normal: '标准', large: '大', larger: '特大', largest: '最大' },
    lock: '锁屏',
    operator: '操作员',
    addOperator: '添加操作员',
    idle: {
      heading: '还在吗？',
      text: (seconds) => `${seconds} 秒后锁屏。填了一半的内容不会丢。`,
      stay: '继续使用',
      lockNow: '现在锁屏',
    },
    broken: {
      text: '程序文件不完整，联网后请重新载入。已保存的登记都还在。',
      reload: '重新载入',
    },
    unusable: {
      heading: '这台平板现在不能用',
      text: '打不开本机的登记数据。请先重新载入；如果还是这样，请不要清除浏览器数据，联系技术人员。',
      reason: '原因',
      reload: '重新载入',
    },
    update: { ready: '新版本已准备好，空闲时自动换上。', apply: '现在更新' },
  },
  en: {
    app: 'Fangang',
    appLong: 'Fangang · Panzhou travel service point',
    toContent: 'Skip to content',
    home: 'Fangang home',
    practice: 'Practice',
    sync: {
      allSent: 'All sent',
      sending: (count) => `Sending ${count}`,
      waiting: (count) => `${count} to send`,
      offline: 'Offline, you can carry on',
      offlineWaiting: (count) => `${count} to send · offline, you can carry on`,
      connecting: 'Calling the bureau',
      quarantined: (count) => `${count} for the bureau to look at`,
      heardNow: 'in touch just now',
      heardMinutes: (minutes) => `in touch ${minutes} min ago`,
      heardHours: (hours) => `in touch ${hours} h ago`,
      heardDays: (days) => `no contact for ${days} days`,
      never: 'not in touch yet',
      details: 'What was sent',
    },
    display: 'Display',
    language: 'Language',
    contrast: 'Contrast',
    contrasts: { normal: 'Normal', high: 'High' },
    textSize: 'Text size',
    textSizes: { normal: 'Normal', large: 'Large', larger: 'Larger', largest: 'Largest' },
    lock: 'Lock',
    operator: 'Operator',
    addOperator: 'Add an operator',
    idle: {
      heading: 'Still there?',
      text: (seconds) => `The screen locks in ${seconds} s. Nothing half-entered is lost.`,
      stay: 'Carry on',
      lockNow: 'Lock now',
    },
    broken: {
      text: 'A part of the app is missing. Reload once there is a network. Every saved claim is still here.',
      reload: 'Reload',
    },
    unusable: {
      heading: 'This tablet is out of order',
      text: 'Its saved claims can’t be opened. Reload first; if that doesn’t help, don’t clear the browser’s data: call the technician.',
      reason: 'Reason',
      reload: 'Reload',
    },
    update: {
      ready: 'A new version is ready and goes in when nobody is at work.',
      apply: 'Update now',
    },
  },
};
