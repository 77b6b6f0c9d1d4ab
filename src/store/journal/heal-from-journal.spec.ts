import { KioskDatabase } from '../database/kiosk-database';
import { recentClaims } from '../ledger/claim-views';
import { ClaimLedgerStore } from '../ledger/claim-ledger-store';
import { readHead } from '../ledger/fact-writer';
import { DexieSyncStore } from '../outbox/dexie-sync-store';
import {
  atOnce,
  claimToFile,
  createStoreFixture,
  freshName,
  queueLock,
  type StoreFixture,
} from '../testing/store-fixture';
import { MemoryJournal } from '../testing/memory-journal';
import { compactJournal, healFromJournal } from './heal-from-journal';

describe('healFromJournal', () => {
  let fixture: StoreFixture;
  let journal: MemoryJournal;
  let ledger: ClaimLedgerStore;
  let empty: KioskDatabase;

  beforeEach(async () => {
    fixture = await createStoreFixture();
    journal = new MemoryJournal();
    const { db, clock } = fixture;
    ledger = new ClaimLedgerStore({ db, time: clock, lock: queueLock(), journal }, fail);
    empty = new KioskDatabase(freshName());
  });
  afterEach(async () => {
    await fixture.close();
    await empty.delete();
  });

  const file = (photos: number) => ledger.file(fixture.identity, claimToFile(undefined, photos));

  it('rebuilds a lost database: facts, photos, numbering, views', async () => {
    await file(2);
    await file(0);
    journal.reopen();
    const healing = await healFromJournal(empty, journal, 9);
    expect(healing).toEqual({ intoStore: 2, intoJournal: 0, tornBytes: 0 });
    expect((await readHead(empty)).hash).toBe((await readHead(fixture.db)).hash);
    expect((await recentClaims(empty, 9)).map(({ fact }) => fact)).toEqual(
      (await recentClaims(fixture.db, 9)).map(({ fact }) => fact),
    );
    const sync = new DexieSyncStore(empty, atOnce, () => 0);
    expect(await sync.nextFacts(0, 9, 1e9)).toEqual(
      await new DexieSyncStore(fixture.db, atOnce, () => 0).nextFacts(0, 9, 1e9),
    );
    expect(await empty.evidence.count()).toBe(2);
  });

  it('rebuilds a lost journal', async () => {
    await file(1);
    await file(0);
    const fresh = new MemoryJournal();
    const healing = await healFromJournal(fixture.db, fresh, 9);
    expect(healing).toEqual({ intoStore: 0, intoJournal: 2, tornBytes: 0 });
    expect((await healFromJournal(empty, fresh, 9)).intoStore).toBe(2);
    expect(await empty.evidence.count()).toBe(1);
  });

  it('rebuilds a photo that only the journal lost', async () => {
    await file(1);
    const [name] = journal.photos.keys();
    journal.photos.clear();
    expect((await healFromJournal(fixture.db, journal, 9)).intoJournal).toBe(1);
    expect([...journal.photos.keys()]).toEqual([name!]);
  });

  it('does nothing when both are whole, however often', async () => {
    await file(1);
    const nothing = { intoStore: 0, intoJournal: 0, tornBytes: 0 };
    expect(await healFromJournal(fixture.db, journal, 9)).toEqual(nothing);
    expect(await healFromJournal(fixture.db, journal, 9)).toEqual(nothing);
    expect(await fixture.db.facts.count()).toBe(1);
  });

  it('survives any damage of the journal with a whole database', async () => {
    await file(1);
    await file(0);
    const { bytes } = journal.files[0];
    for (let at = 0; at < bytes.length; at += 97) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0xff;
      journal.files[0].bytes = damaged;
      journal.files[1].bytes = new Uint8Array(0);
      journal.reopen();
      await healFromJournal(fixture.db, journal, 9);
      journal.reopen();
      expect((await journal.read()).entries.filter(({ row }) => row !== null).length).toBe(2);
    }
    expect(await fixture.db.facts.count()).toBe(2);
  });

  it('forgets what has its receipt, but not the numbering', async () => {
    await file(1);
    const sync = new DexieSyncStore(fixture.db, atOnce, () => 0);
    const [sent] = await sync.nextFacts(0, 1, 1e9);
    const at = '2025-02-03T00:00:00.000Z';
    const ruling = { outcome: 'accepted', reason: 'eligible', amountFen: 1, at } as const;
    const { id, seq } = sent!;
    await sync.settle({ stored: [{ id, seq, ruling: { ...ruling, fact: id } }], quarantined: [] });
    await sync.settlePhoto((await sync.nextPhoto(new Set()))!.sha256);
    await compactJournal(fixture.db, journal);
    expect((await journal.read()).photos).toEqual([]);
    await healFromJournal(empty, journal, 9);
    expect(await empty.facts.count()).toBe(0);
    expect((await readHead(empty)).seq).toBe(1);
  });

  it('keeps the save when only the journal is full, and says so', async () => {
    const failures: unknown[] = [];
    const { db, clock } = fixture;
    const told = new ClaimLedgerStore({ db, time: clock, lock: queueLock(), journal }, (error) =>
      failures.push(error),
    );
    journal.files[0].room = 10;
    expect((await told.file(fixture.identity, claimToFile())).ok).toBeTrue();
    expect(failures.length).toBe(1);
    journal.files[0].room = Infinity;
    expect((await healFromJournal(db, journal, 9)).intoJournal).toBe(1);
  });
});
