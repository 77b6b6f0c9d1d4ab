import type { KioskDatabase } from './kiosk-database';
import { isConnectionLost } from './storage-failure';

/** Some browsers drop the connection in the background: open again and try once more, then give up. */
export const reopening = async <T>(db: KioskDatabase, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    if (!isConnectionLost(error)) throw error;
    db.close({ disableAutoOpen: false });
    await db.open();
    return await work();
  }
};
