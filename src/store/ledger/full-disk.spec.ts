import { takeBallast } from '../database/ballast';
import { DexieSyncStore } from '../outbox/dexie-sync-store';
import {
  atOnce,
  claimToFile,
  createStoreFixture,
  type StoreFixture,
} from '../testing/store-fixture';
import { recentClaims } from './claim-views';
import { readCounters } from './counters';
import { FactWriter, readHead } from './fact-writer';
import { takeBackHeldFacts } from './held-facts';

const full = () => new DOMException('no room', 'QuotaExceededError');

describe('a full disk', () => {
  let fixture: StoreFixture;
  beforeEach(async () => {
    fixture = await createStoreFixture();
  });
  afterEach(() => fixture.close());

  const file = (photos: number) =>
    fixture.ledger.file(fixture.identity, claimToFile(undefined, photos));

  /** Writes to a table fail while `isFull` says so, as the browser's would. */
  const fillDisk = (table: 'facts' | 'evidence', isFull: () => boolean) => {
    fixture.db[table].hook('creating', () => {
      if (isFull()) throw full();
    });
  };

  it('saves nothing, says so by name, and leaves no trace when the fact finds no room', async () => {
    fillDisk('facts', () => true);
    expect(await file(1)).toEqual({ ok: false, error: 'storage-full' });
    expect(await fixture.db.outbox.count()).toBe(0);
    expect((await readHead(fixture.db)).seq).toBe(0);
  });

  it('takes the fact back when its photos find no room', async () => {
    await file(0);
    const before = await readHead(fixture.db);
    fillDisk('evidence', () => true);
    expect(await file(2)).toEqual({ ok: false, error: 'storage-full' });
    const after = await readHead(fixture.db);
    expect([after.seq, after.hash]).toEqual([before.seq, before.hash]);
    expect((await recentClaims(fixture.db, 10)).length).toBe(1);
    expect(await readCounters(fixture.db)).toEqual({
      waitingFacts: 1,
      waitingPhotos: 0,
      quarantined: 0,
    });
    expect((await file(0)).ok).toBeTrue();
    expect((await readHead(fixture.db)).seq).toBe(before.seq + 1);
  });

  it('gives up the ballast so that the claim in hand is still saved', async () => {
    await takeBallast(fixture.db, 1_000_000);
    let room = false;
    fixture.db.meta.hook('deleting', (key) => {
      if (key === 'ballast') room = true;
    });
    fillDisk('evidence', () => !room);
    expect((await file(2)).ok).toBeTrue();
    expect(await fixture.db.meta.get('ballast')).toBeUndefined();
    expect((await readCounters(fixture.db)).waitingPhotos).toBe(2);
  });

  it('takes back at the next start what a killed browser left half-written', async () => {
    await file(0);
    const before = await readHead(fixture.db);
    // What lies there when the browser dies between the fact and its photos.
    const { db } = fixture;
    const cut = new FactWriter(db, fixture.clock);
    await cut.write(
      fixture.identity,
      ({ claimNo: _, ...place }) => ({
        ...place,
        operator: 'op-1',
        kind: 'review-requested',
        policy: { id: 'p', version: 1 },
        subject: null,
        body: { claim: place.id },
        sealed: null,
        evidence: [],
      }),
      { held: true, fold: async () => undefined },
    );
    expect((await new DexieSyncStore(db, atOnce, () => 0).nextFacts(0, 9, 9e9)).length).toBe(1);
    expect(await takeBackHeldFacts(db)).toBe(1);
    expect(await readHead(db)).toEqual(before);
    expect(await db.outbox.count()).toBe(1);
  });
});
