import type { Ruling } from '../../domain/fact/ruling';
import { readCounters } from '../ledger/counters';
import { outboxRowSchema } from '../rows/outbox-row';
import {
  claimToFile,
  createStoreFixture,
  queueLock,
  type StoreFixture,
} from '../testing/store-fixture';
import { DexieSyncStore } from './dexie-sync-store';

const rulingOf = (fact: string): Ruling => ({
  fact,
  outcome: 'accepted',
  reason: 'eligible',
  amountFen: 40_000,
  at: '2025-02-03T00:00:00.000Z',
});

describe('DexieSyncStore', () => {
  let fixture: StoreFixture;
  let sync: DexieSyncStore;

  beforeEach(async () => {
    fixture = await createStoreFixture();
    sync = new DexieSyncStore(fixture.db, queueLock(), () => fixture.clock.deviceMs);
  });
  afterEach(() => fixture.close());

  const file = async (photos = 0): Promise<string> => {
    const filed = await fixture.ledger.file(fixture.identity, claimToFile(undefined, photos));
    if (!filed.ok) throw new Error(filed.error);
    return filed.value;
  };
  const receipt = async (ids: readonly string[]) => {
    const facts = await sync.nextFacts(0, 500, 1e9);
    const stored = facts
      .filter(({ id }) => ids.includes(id))
      .map(({ id, seq }) => ({ id, seq, ruling: rulingOf(id) }));
    await sync.settle({ stored, quarantined: [] });
  };
  const rowOf = async (key: string) => outboxRowSchema.parse(await fixture.db.outbox.get(key));

  it('hands out facts in order, by count, by size and after a place', async () => {
    const ids = [await file(), await file(), await file()];
    const take = async (after: number, limit: number, bytes: number) =>
      (await sync.nextFacts(after, limit, bytes)).map(({ id }) => id);
    expect(await take(0, 9, 1e9)).toEqual(ids);
    expect(await take(0, 2, 1e9)).toEqual(ids.slice(0, 2));
    expect(await take(2, 9, 1e9)).toEqual(ids.slice(2));
    expect(await take(0, 9, 1)).toEqual(ids.slice(0, 1));
  });

  it('lets only a receipt end a stay, and counts with it', async () => {
    const [first, second] = [await file(), await file()];
    await sync.noteFailure([first, second], 'offline');
    expect((await rowOf(first)).attempts).toBe(1);
    await receipt([first]);
    expect(await fixture.db.outbox.get(first)).toBeUndefined();
    expect(await rowOf(second)).toEqual(
      jasmine.objectContaining({ state: 'waiting', attempts: 1, lastError: 'offline' }),
    );
    expect(await sync.waiting()).toEqual({ facts: 1, photos: 0 });
    expect(await sync.seqs()).toEqual({ written: 2, receipted: 1 });
  });

  it('counts a receipt that comes twice once', async () => {
    const [first, second] = [await file(), await file()];
    await receipt([first]);
    await sync.settle({
      stored: [{ id: first, seq: 1, ruling: rulingOf(first) }],
      quarantined: [],
    });
    expect(await sync.waiting()).toEqual({ facts: 1, photos: 0 });
    await receipt([second]);
    expect(await sync.waiting()).toEqual({ facts: 0, photos: 0 });
  });

  it('keeps quarantined facts in sight and out of the way', async () => {
    const [bad, good] = [await file(1), await file()];
    await sync.settle({ stored: [], quarantined: [{ id: bad, reason: 'unreadable' }] });
    expect((await sync.nextFacts(0, 9, 1e9)).map(({ id }) => id)).toEqual([good]);
    expect(await rowOf(bad)).toEqual(
      jasmine.objectContaining({ state: 'quarantined', lastError: 'unreadable' }),
    );
    expect((await readCounters(fixture.db)).quarantined).toBe(1);
    expect(await sync.nextPhoto(new Set())).toBeNull();
  });

  it('sends photos only after their fact, oldest first, but the skipped', async () => {
    const id = await file(2);
    expect(await sync.nextPhoto(new Set())).toBeNull();
    await receipt([id]);
    const first = await sync.nextPhoto(new Set());
    const second = await sync.nextPhoto(new Set([first!.sha256]));
    expect(second!.sha256).not.toBe(first!.sha256);
    await sync.settlePhoto(first!.sha256);
    await sync.settlePhoto(first!.sha256);
    expect(await sync.waiting()).toEqual({ facts: 0, photos: 1 });
  });

  it('tells of a photo whose bytes are gone, and goes on with the next', async () => {
    const id = await file(2);
    await receipt([id]);
    const gone = (await sync.nextPhoto(new Set()))!.sha256;
    await fixture.db.evidence.delete(gone);
    expect((await sync.nextPhoto(new Set()))?.sha256).not.toBe(gone);
    expect(await rowOf(gone)).toEqual(
      jasmine.objectContaining({ state: 'quarantined', lastError: 'photo-unreadable' }),
    );
  });

  it('keeps rulings and cursor together', async () => {
    await sync.applyRulings([rulingOf('a'), rulingOf('b')], { epoch: 'e', seq: 7 });
    expect(await sync.cursor()).toEqual({ epoch: 'e', seq: 7 });
    expect(await fixture.db.rulings.count()).toBe(2);
  });

  it('sends everything again after a restore, photos included, but what is in quarantine', async () => {
    const [bad, good, late] = [await file(1), await file(2), await file()];
    await receipt([good]);
    await sync.settle({ stored: [], quarantined: [{ id: bad, reason: 'unreadable' }] });
    for (
      let photo = await sync.nextPhoto(new Set());
      photo;
      photo = await sync.nextPhoto(new Set())
    )
      await sync.settlePhoto(photo.sha256);
    await sync.sendAllAgain();
    expect((await sync.nextFacts(0, 9, 1e9)).map(({ id }) => id)).toEqual([good, late]);
    expect(await sync.waiting()).toEqual({ facts: 2, photos: 3 });
    expect((await sync.seqs()).receipted).toBe(0);
  });

  it('numbers on after what the bureau holds, with the break in the chain showing', async () => {
    await sync.continueAfter(41);
    const id = await file();
    const fact = Object(await fixture.db.facts.get(id)).fact;
    expect([fact.seq, fact.prev]).toEqual([42, null]);
    await sync.continueAfter(7);
    expect((await sync.seqs()).written).toBe(42);
  });
});
