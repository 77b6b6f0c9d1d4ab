import type { Texts } from '../../language/language';
import type { UpdateState } from '../../ports/app-update';
import type { CameraAccess, StoragePromise } from '../../ports/device';
import type { SyncState } from '../../ports/sync-status';

export interface DiagnosticsTexts {
  readonly heading: string;
  readonly lead: string;
  readonly sync: string;
  readonly syncNow: string;
  readonly reachLabel: string;
  readonly reach: Readonly<Record<SyncState['reach'], string>>;
  readonly waitingFacts: string;
  readonly waitingPhotos: string;
  readonly quarantined: string;
  readonly lastReached: string;
  readonly clockOffset: string;
  readonly lastSyncError: string;
  readonly storage: string;
  readonly promiseLabel: string;
  readonly promise: Readonly<Record<StoragePromise, string>>;
  readonly used: string;
  readonly camera: string;
  readonly cameras: Readonly<Record<CameraAccess, string>>;
  readonly app: string;
  readonly kiosk: string;
  readonly version: string;
  readonly policy: string;
  readonly worker: string;
  readonly workers: Readonly<Record<UpdateState, string>>;
  readonly workerPage: string;
  readonly checkUpdate: string;
  readonly browser: string;
  readonly errors: string;
  readonly noErrors: string;
  readonly clearErrors: string;
  readonly none: string;
  readonly never: string;
  readonly notLoaded: string;
}

export const diagnosticsTexts: Texts<DiagnosticsTexts> = {
  'zh-CN': {
    heading: '技术信息',
    lead: '给技术人员看的；这里没有任何人的个人信息。',
    sync: '上传',
    syncNow: '现在上传',
    reachLabel: '就业局',
    reach: { reached: '联系得上', unreached: '联系不上', unknown: '还不知道' },
    waitingFacts: '待上传记录',
    waitingPhotos: '待上传照片',
    quarantined: '就业局没读懂的记录',
    lastReached: '上次联系',
    clockOffset: '与就业局时钟相差',
    lastSyncError: '上次失败的原因',
    storage: '平板',
    promiseLabel: '数据保留',
    promise: { kept: '浏览器承诺保留', 'may-be-cleared': '浏览器可能清理', unknown: '不知道' },
    used: '已用空间',
    camera: '相机',
    cameras: {
      allowed: '已允许',
      'not-asked': '第一次用时会询问',
      refused: '被拒绝（在浏览器的网站设置里打开）',
      'no-camera': '没有相机',
      unknown: '不知道',
    },
    app: '程序',
    kiosk: '平板编号',
    version: '版本',
    policy: '方案',
    worker: '离线启动',
    workers: {
      off: '没有开启（service worker 未运行）',
      current: '已就绪，是最新版本',
      checking: '正在检查新版本',
      downloading: '正在下载新版本',
      ready: '新版本已下载，待换上',
      failed: '新版本下载失败，继续用现在的版本',
      broken: '程序文件不完整，需联网重新载入',
    },
    workerPage: 'Service worker 状态页',
    checkUpdate: '检查新版本',
    browser: '浏览器',
    errors: '最近的错误',
    noErrors: '没有错误。',
    clearErrors: '清空',
    none: '无',
    never: '从未',
    notLoaded: '没有载入',
  },
  en: {
    heading: 'For the technician',
    lead: 'Nothing here is about any person.',
    sync: 'Sending',
    syncNow: 'Send now',
    reachLabel: 'Bureau',
    reach: { reached: 'can be reached', unreached: 'can’t be reached', unknown: 'not known yet' },
    waitingFacts: 'Facts to send',
    waitingPhotos: 'Photos to send',
    quarantined: 'Facts that the bureau couldn’t read',
    lastReached: 'Last contact',
    clockOffset: 'Difference to the bureau’s clock',
    lastSyncError: 'Why the last try failed',
    storage: 'Tablet',
    promiseLabel: 'Data',
    promise: {
      kept: 'the browser promised to keep them',
      'may-be-cleared': 'the browser may clear them',
      unknown: 'not known',
    },
    used: 'Space in use',
    camera: 'Camera',
    cameras: {
      allowed: 'allowed',
      'not-asked': 'will be asked at first use',
      refused: 'refused (see the browser’s site settings)',
      'no-camera': 'there is none',
      unknown: 'not known',
    },
    app: 'App',
    kiosk: 'Kiosk',
    version: 'Version',
    policy: 'Policy',
    worker: 'Offline start',
    workers: {
      off: 'off (no service worker)',
      current: 'ready, newest version',
      checking: 'looking for a new version',
      downloading: 'fetching a new version',
      ready: 'a new version is here, to be put in',
      failed: 'fetching a new version failed; this one goes on',
      broken: 'files are missing; reload with a network',
    },
    workerPage: 'Service worker’s own page',
    checkUpdate: 'Look for a new version',
    browser: 'Browser',
    errors: 'Latest errors',
    noErrors: 'None.',
    clearErrors: 'Clear',
    none: 'none',
    never: 'never',
    notLoaded: 'not loaded',
  },
};
