import { Dexie, type Table } from 'dexie';
import { identitySchema, type KioskIdentity } from '../rows/meta-row';

/** A copy of the identity where a loss of the main database doesn't reach. Keys can't leave IndexedDB, so it is one. */
export interface SpareIdentity {
  read(): Promise<KioskIdentity | null>;
  write(identity: KioskIdentity): Promise<void>;
}

interface Bucket {
  readonly indexedDB: IDBFactory;
}
interface BucketManager {
  open(name: string, options: { durability: 'strict'; persisted: boolean }): Promise<Bucket>;
}

const isBucketManager = (value: unknown): value is BucketManager =>
  value instanceof Object && 'open' in value && typeof value.open === 'function';

const bucketManager = (): BucketManager | null => {
  const found: unknown = 'storageBuckets' in navigator ? navigator.storageBuckets : null;
  return isBucketManager(found) ? found : null;
};

/**
 * A storage bucket has files of its own (Storage Buckets API, Chromium 122), and this one is written once in a tablet's
 * life: a log torn by a killed browser is that of the busy database. `null` where the browser has no buckets.
 */
export const openSpareIdentity = async (name = 'fangang-keys'): Promise<SpareIdentity | null> => {
  const bucket = await bucketManager()
    ?.open(name, { durability: 'strict', persisted: true })
    .catch(() => null);
  if (!bucket) return null;
  const db = new Dexie('identity', {
    indexedDB: bucket.indexedDB,
    IDBKeyRange,
    chromeTransactionDurability: 'strict',
  });
  db.version(1).stores({ identity: 'key' });
  const table: Table<unknown, string, KioskIdentity> = db.table('identity');
  return {
    async read() {
      const kept = identitySchema.safeParse(await table.get('identity'));
      return kept.success ? kept.data : null;
    },
    async write(identity) {
      await table.put(identity);
    },
  };
};
