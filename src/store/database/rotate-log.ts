/** What Chromium says, when it opens an origin's databases, of what it had to throw away. */
export type DataLoss = 'none' | 'total' | 'unknown';

const lossOf = (event: IDBVersionChangeEvent): DataLoss => {
  const said: unknown = 'dataLoss' in event ? event.dataLoss : undefined;
  return said === 'none' || said === 'total' ? said : 'unknown';
};

/**
 * Creates and deletes a scratch database, which makes LevelDB begin a new log. Chromium otherwise goes on with a log
 * whose tail a killed browser tore, and at the next start drops the whole database (google/leveldb #1287). Being the
 * first to open the origin's databases, it is also told of such a loss.
 */
export const rotateLog = (factory: IDBFactory, name = 'fangang-scratch'): Promise<DataLoss> =>
  new Promise((resolve, reject) => {
    let loss: DataLoss = 'unknown';
    const opening = factory.open(name, 1);
    opening.onupgradeneeded = (event) => {
      loss = lossOf(event);
      opening.result.createObjectStore('scratch');
    };
    opening.onerror = () => reject(opening.error ?? new Error('scratch database'));
    opening.onsuccess = () => {
      opening.result.close();
      const deleting = factory.deleteDatabase(name);
      deleting.onerror = () => reject(deleting.error ?? new Error('scratch database'));
      deleting.onsuccess = () => resolve(loss);
      deleting.onblocked = () => resolve(loss);
    };
  });
