import { ballastSchema } from '../rows/meta-row';
import type { KioskDatabase } from './kiosk-database';
import { isQuotaExceeded } from './storage-failure';

const defaultBytes = 4 * 1024 * 1024;

/** Puts the ballast aboard, where there is room for it. A Blob: deleting one frees its space at once. */
export const takeBallast = async (db: KioskDatabase, bytes = defaultBytes): Promise<boolean> => {
  if ((await db.meta.get('ballast')) !== undefined) return true;
  // Noise, so that no file system packs it into nothing.
  const noise = new Uint8Array(bytes);
  for (let at = 0; at < bytes; at += 65_536)
    crypto.getRandomValues(noise.subarray(at, at + 65_536));
  try {
    await db.meta.put({ key: 'ballast', blob: new Blob([noise]) });
    return true;
  } catch (error) {
    if (isQuotaExceeded(error)) return false;
    throw error;
  }
};

const dropBallast = async (db: KioskDatabase): Promise<boolean> => {
  if (!ballastSchema.safeParse(await db.meta.get('ballast')).success) return false;
  await db.meta.delete('ballast');
  return true;
};

/** Runs a write; when the disk is full it gives up the ballast and runs it once more. */
export const withBallast = async <T>(db: KioskDatabase, write: () => Promise<T>): Promise<T> => {
  try {
    return await write();
  } catch (error) {
    if (!isQuotaExceeded(error) || !(await dropBallast(db))) throw error;
    return await write();
  }
};
