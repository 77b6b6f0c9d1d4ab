import type { UpdateState } from '../../ports/app-update';
import type { DeviceReading } from '../../ports/device';
import type { SyncState } from '../../ports/sync-status';

export const readinessChecks = ['storage', 'space', 'offline', 'clock', 'camera', 'sync'] as const;
export type ReadinessCheck = (typeof readinessChecks)[number];

/** `ready`; `mind`: work can go on, but look at it; `unknown`: could not be told. */
export type Readiness = 'ready' | 'mind' | 'unknown';

/** Beyond it money waits for review, so the volunteer should know. */
export const clockToleranceMs = 5 * 60_000;
/** A day without the bureau: rulings and lists are old. */
const longSilenceMs = 24 * 3_600_000;
/** Room for some hundred claims with their photos. */
const spaceNeededBytes = 200 * 1024 * 1024;

const storage = (device: DeviceReading): Readiness =>
  device.storage === 'unknown' ? 'unknown' : device.storage === 'kept' ? 'ready' : 'mind';

const space = ({ usedBytes, quotaBytes }: DeviceReading): Readiness => {
  if (usedBytes === null || quotaBytes === null) return 'unknown';
  return quotaBytes - usedBytes >= spaceNeededBytes ? 'ready' : 'mind';
};

const camera = (device: DeviceReading): Readiness => {
  if (device.camera === 'allowed' || device.camera === 'not-asked') return 'ready';
  return device.camera === 'unknown' ? 'unknown' : 'mind';
};

const clock = ({ clockOffsetMs }: SyncState): Readiness => {
  if (clockOffsetMs === null) return 'unknown';
  return Math.abs(clockOffsetMs) <= clockToleranceMs ? 'ready' : 'mind';
};

const sync = ({ lastReachedAt }: SyncState, deviceNowMs: number): Readiness => {
  if (lastReachedAt === null) return 'unknown';
  return deviceNowMs - Date.parse(lastReachedAt) <= longSilenceMs ? 'ready' : 'mind';
};

const offline = (update: UpdateState): Readiness =>
  update === 'off' || update === 'broken' ? 'mind' : 'ready';

/** Whether the tablet is fit for a shift, point by point. `deviceNowMs`: epoch ms of the tablet's own clock. */
export const readiness = (
  device: DeviceReading,
  syncState: SyncState,
  update: UpdateState,
  deviceNowMs: number,
): Readonly<Record<ReadinessCheck, Readiness>> => ({
  storage: storage(device),
  space: space(device),
  offline: offline(update),
  clock: clock(syncState),
  camera: camera(device),
  sync: sync(syncState, deviceNowMs),
});
