import type { SyncState } from '../ports/sync-status';
import { shellTexts } from './shell-texts';
import { syncWords } from './sync-words';

const now = Date.parse('2026-01-10T09:00:00Z');
const state = (change: Partial<SyncState>): SyncState => ({
  reach: 'reached',
  syncing: false,
  waitingFacts: 0,
  waitingPhotos: 0,
  quarantined: 0,
  lastReachedAt: '2026-01-10T09:00:00Z',
  clockOffsetMs: 0,
  lastError: 'TypeError: Failed to fetch',
  ...change,
});

describe('syncWords', () => {
  const say = (change: Partial<SyncState>) =>
    syncWords(state(change), now, shellTexts['zh-CN'].sync);

  it('counts facts and photos together, and says that work goes on offline', () => {
    const words = say({ reach: 'unreached', waitingFacts: 1, waitingPhotos: 2 });
    expect(words.text).toBe('3 条待上传 · 离线可继续办理');
    expect(words.tone).toBe('waiting');
  });

  it('is calm when nothing waits', () => {
    expect(say({})).toEqual({
      tone: 'calm',
      icon: 'cloud',
      text: '已全部上传',
      age: '刚刚联系过',
    });
    expect(say({ reach: 'unreached' }).text).toBe('离线可继续办理');
    expect(say({ reach: 'unknown' }).text).toBe('正在联系就业局');
  });

  it('says sending only while something is sent', () => {
    expect(say({ syncing: true }).text).toBe('已全部上传');
    expect(say({ syncing: true, waitingFacts: 4 }).text).toBe('正在上传 4 条');
    expect(say({ waitingFacts: 4 }).text).toBe('4 条待上传');
  });

  it('puts what the bureau must look at before all else', () => {
    const words = say({ quarantined: 1, reach: 'unreached', waitingFacts: 9 });
    expect(words.tone).toBe('attention');
    expect(words.text).toBe('1 条需就业局处理');
  });

  it('gives the age of the last contact in the largest fitting unit', () => {
    const age = (lastReachedAt: string | null) => say({ lastReachedAt }).age;
    expect(age('2026-01-10T08:59:30Z')).toBe('刚刚联系过');
    expect(age('2026-01-10T08:55:00Z')).toBe('5 分钟前联系过');
    expect(age('2026-01-10T06:59:00Z')).toBe('2 小时前联系过');
    expect(age('2026-01-07T08:00:00Z')).toBe('3 天没有联系');
    expect(age('2026-01-10T09:20:00Z')).withContext('clock set back').toBe('刚刚联系过');
    expect(age(null)).toBe('还没有联系上');
  });

  it('never shows a transport error', () => {
    for (const reach of ['reached', 'unreached', 'unknown'] as const)
      expect(JSON.stringify(say({ reach }))).not.toContain('fetch');
  });
});
