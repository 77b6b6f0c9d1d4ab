import { KioskDatabase } from './database/kiosk-database';
import { rotateLog } from './database/rotate-log';
import type { Sentinel, SentinelMark } from './database/sentinel';
import { keepIdentity } from './identity/enrolment';
import { openSpareIdentity, type SpareIdentity } from './identity/spare-identity';
import { type KioskStore, openKioskStore, type StoreSurroundings } from './open-kiosk-store';
import type { KioskIdentity } from './rows/meta-row';
import {
  createStoreFixture,
  freshName,
  queueLock,
  type StoreFixture,
} from './testing/store-fixture';

const noSpare: SpareIdentity = { read: async () => null, write: async () => undefined };

describe('openKioskStore', () => {
  let fixture: StoreFixture;
  let identity: KioskIdentity;
  let mark: SentinelMark | null;
  let opened: KioskStore[];
  const databaseName = freshName();

  const sentinel: Sentinel = {
    read: async () => mark,
    write: async (written) => {
      mark = written;
    },
  };
  const start = async (around: Partial<StoreSurroundings> = {}) => {
    const store = await openKioskStore({
      databaseName,
      sentinel,
      lock: queueLock(),
      spare: async () => noSpare,
      deviceNowMs: () => 5,
      ...around,
    });
    opened.push(store);
    return store;
  };

  beforeEach(async () => {
    fixture = await createStoreFixture();
    identity = fixture.identity;
    mark = null;
    opened = [];
  });
  afterEach(async () => {
    for (const { db } of opened) db.close();
    await new KioskDatabase(databaseName).delete();
    await fixture.close();
  });

  const enrolled = { kiosk: 'kiosk-7', label: 'K07', enrolledAtMs: 1 };

  it('finds a new tablet new', async () => {
    const { report, identity: found } = await start();
    expect([report.finding, report.takenBack, found]).toEqual(['new', 0, null]);
  });

  it('finds an enrolled tablet sound, its keys still working', async () => {
    const first = await start();
    await keepIdentity(first.db, identity);
    first.db.close();
    const again = await start();
    expect(again.report.finding).toBe('sound');
    const key = again.identity!.signingKey;
    const data = new Uint8Array([1]);
    const signature = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, key, data);
    expect(signature.byteLength).toBe(64);
    await expectAsync(crypto.subtle.exportKey('jwk', key)).toBeRejected();
  });

  it('notices by the sentinel that the database has vanished', async () => {
    mark = enrolled;
    const { report, identity: found } = await start();
    expect([report.finding, found]).toEqual(['vanished', null]);
  });

  it('finds the keys again in their spare place', async () => {
    mark = enrolled;
    const { report, identity: found } = await start({
      spare: async () => ({ ...noSpare, read: async () => identity }),
    });
    expect([report.finding, found?.kiosk]).toEqual(['identity-recovered', 'kiosk-7']);
  });

  it('keeps the spare identity in a storage bucket of its own', async () => {
    const spare = await openSpareIdentity(`spec-${Math.floor(performance.now())}`);
    expect(spare).not.toBeNull();
    expect(await spare!.read()).toBeNull();
    await spare!.write(identity);
    expect((await spare!.read())?.signingKey).toBeInstanceOf(CryptoKey);
  });

  it('opens with a journal that can’t be read, and says so', async () => {
    const broken = () => Promise.reject(new Error('damaged'));
    const { report } = await start({
      journal: async () => ({
        append: broken,
        read: broken,
        readPhoto: broken,
        compact: broken,
        close: () => undefined,
      }),
    });
    expect(report.journal).toBe('failed');
  });

  it('gives way to a newer version in another tab', async () => {
    const { db } = await start();
    const newer = new KioskDatabase(databaseName, [
      { version: 1, stores: { meta: 'key' } },
      { version: 2, stores: { later: 'id' } },
    ]);
    await newer.open();
    expect(db.isOpen()).toBeFalse();
    newer.close();
  });
});

describe('rotateLog', () => {
  it('leaves nothing behind and can be repeated', async () => {
    const name = `scratch-${Math.floor(performance.now())}`;
    await rotateLog(indexedDB, name);
    await rotateLog(indexedDB, name);
    expect((await indexedDB.databases()).some((found) => found.name === name)).toBeFalse();
  });
});
