import type { UpdateState } from '../../ports/app-update';
import type { DeviceReading } from '../../ports/device';
import type { SyncState } from '../../ports/sync-status';
import { readiness } from './readiness';

const now = Date.parse('2026-01-10T09:00:00Z');
const device: DeviceReading = {
  storage: 'kept',
  usedBytes: 12_000_000,
  quotaBytes: 8_000_000_000,
  camera: 'allowed',
  browser: 'Spec/1.0',
};
const sync: SyncState = {
  reach: 'reached',
  syncing: false,
  waitingFacts: 0,
  waitingPhotos: 0,
  quarantined: 0,
  lastReachedAt: '2026-01-10T08:00:00Z',
  clockOffsetMs: 1_200,
  lastError: null,
};
const check = (
  change: { device?: Partial<DeviceReading>; sync?: Partial<SyncState>; update?: UpdateState } = {},
) =>
  readiness(
    { ...device, ...change.device },
    { ...sync, ...change.sync },
    change.update ?? 'current',
    now,
  );

describe('readiness', () => {
  it('finds a tablet in good order ready throughout', () =>
    expect(new Set(Object.values(check()))).toEqual(new Set(['ready'])));

  it('minds data that the browser may clear, and a full disk', () => {
    expect(check({ device: { storage: 'may-be-cleared' } }).storage).toBe('mind');
    expect(check({ device: { usedBytes: 7_900_000_000 } }).space).toBe('mind');
    expect(check({ device: { quotaBytes: null } }).space).toBe('unknown');
  });

  it('minds a clock that is more than five minutes off, either way', () => {
    expect(check({ sync: { clockOffsetMs: 300_000 } }).clock).toBe('ready');
    expect(check({ sync: { clockOffsetMs: 300_001 } }).clock).toBe('mind');
    expect(check({ sync: { clockOffsetMs: -300_001 } }).clock).toBe('mind');
    expect(check({ sync: { clockOffsetMs: null } }).clock).toBe('unknown');
  });

  it('takes a camera that will be asked for as ready, a refused or missing one not', () => {
    expect(check({ device: { camera: 'not-asked' } }).camera).toBe('ready');
    expect(check({ device: { camera: 'refused' } }).camera).toBe('mind');
    expect(check({ device: { camera: 'no-camera' } }).camera).toBe('mind');
    expect(check({ device: { camera: 'unknown' } }).camera).toBe('unknown');
  });

  it('minds a day of silence, not an hour', () => {
    expect(check({ sync: { lastReachedAt: '2026-01-09T08:59:59Z' } }).sync).toBe('mind');
    expect(check({ sync: { lastReachedAt: null } }).sync).toBe('unknown');
  });

  it('minds an app that could not start offline', () => {
    expect(check({ update: 'off' }).offline).toBe('mind');
    expect(check({ update: 'broken' }).offline).toBe('mind');
    expect(check({ update: 'ready' }).offline).toBe('ready');
  });
});
