/** Why a write didn't happen, by name. `storage-full`: the disk or the origin's quota is used up. */
export type StorageFailure = 'storage-full' | 'storage-failed';

const names = (error: unknown): readonly string[] => {
  const found: string[] = [];
  for (let cause = error, depth = 0; cause instanceof Object && depth < 5; depth += 1) {
    if ('name' in cause && typeof cause.name === 'string') found.push(cause.name);
    cause = 'inner' in cause ? cause.inner : 'cause' in cause ? cause.cause : undefined;
  }
  return found;
};

/** Dexie wraps the browser's error, sometimes twice (AbortError around QuotaExceededError). */
export const isQuotaExceeded = (error: unknown): boolean =>
  names(error).includes('QuotaExceededError');

/** The connection is gone (iOS drops it in the background; a newer tab closed it). */
export const isConnectionLost = (error: unknown): boolean =>
  names(error).some((name) => name === 'InvalidStateError' || name === 'DatabaseClosedError');

export const storageFailureOf = (error: unknown): StorageFailure =>
  isQuotaExceeded(error) ? 'storage-full' : 'storage-failed';
