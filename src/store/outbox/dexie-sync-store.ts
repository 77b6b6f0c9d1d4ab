import type { Ruling } from '../../domain/fact/ruling';
import type {
  OutgoingFact,
  OutgoingPhoto,
  PullCursor,
  Settlement,
  SyncStore,
  Waiting,
} from '../../sync/sync-ports';
import type { KioskDatabase } from '../database/kiosk-database';
import { addToCounters, readCounters } from '../ledger/counters';
import { readHead } from '../ledger/fact-writer';
import { type CursorRow, cursorSchema, emptyCursor } from '../rows/meta-row';
import { evidenceRowSchema } from '../rows/evidence-row';
import { factRowSchema } from '../rows/fact-row';
import { type OutboxRow, outboxRowSchema } from '../rows/outbox-row';
import type { WriteLock } from '../write-lock';
import { sendAllAgain } from './send-all-again';

/** The sync's store over the kiosk's database. Rows leave the outbox here, and only by a receipt. */
export class DexieSyncStore implements SyncStore {
  constructor(
    private readonly db: KioskDatabase,
    private readonly lock: WriteLock,
    private readonly deviceNowMs: () => number,
  ) {}

  async waiting(): Promise<Waiting> {
    const { waitingFacts, waitingPhotos } = await readCounters(this.db);
    return { facts: waitingFacts, photos: waitingPhotos };
  }

  nextFacts(afterSeq: number, limit: number, maxBytes: number): Promise<readonly OutgoingFact[]> {
    const { db } = this;
    return db.transaction('r', db.outbox, db.facts, async () => {
      const rows = await this.waitingRows('fact', afterSeq, limit);
      const taken: OutboxRow[] = [];
      let bytes = 0;
      for (const row of rows) {
        if (taken.length > 0 && bytes + row.bytes > maxBytes) break;
        bytes += row.bytes;
        taken.push(row);
      }
      const facts = await db.facts.bulkGet(taken.map(({ key }) => key));
      return taken.flatMap((row, i) => {
        const kept = factRowSchema.safeParse(facts[i]);
        if (!kept.success) return [];
        return [{ id: row.key, seq: row.seq, bytes: row.bytes, fact: kept.data.fact }];
      });
    });
  }

  async nextPhoto(skip: ReadonlySet<string>): Promise<OutgoingPhoto | null> {
    const { db } = this;
    const row = await db.transaction('r', db.outbox, async () => {
      const rows = await this.waitingRows('photo', 0, skip.size + 200);
      for (const photo of rows) {
        if (skip.has(photo.key)) continue;
        if ((await db.outbox.get(photo.fact)) === undefined) return photo;
      }
      return null;
    });
    if (row === null) return null;
    const kept = evidenceRowSchema.safeParse(await db.evidence.get(row.key));
    const bytes = kept.success ? await kept.data.sealed.arrayBuffer().catch(() => null) : null;
    if (bytes !== null) return { sha256: row.key, sealed: new Uint8Array(bytes) };
    // Its bytes are gone (Chromium can lose a Blob whose row survived): told, and out of the others' way.
    await this.setPhotoAside(row.key, 'photo-unreadable');
    return this.nextPhoto(skip);
  }

  settle({ stored, quarantined }: Settlement): Promise<void> {
    const { db } = this;
    return db.transaction('rw', [db.outbox, db.rulings, db.counters, db.meta], async () => {
      const keys = [...stored, ...quarantined].map(({ id }) => id);
      const rows = (await db.outbox.bulkGet(keys)).filter((row) => row !== undefined);
      const waiting = rows.map((row) => outboxRowSchema.parse(row)).filter(isWaiting);
      const wasWaiting = new Set(waiting.map(({ key }) => key));
      await db.outbox.bulkDelete(stored.map(({ id }) => id));
      await db.rulings.bulkPut(stored.map(({ ruling }) => ruling));
      for (const { id, reason } of quarantined) {
        await db.outbox.update(id, { state: 'quarantined', lastError: reason });
      }
      await addToCounters(db, {
        waitingFacts: -wasWaiting.size,
        quarantined: quarantined.filter(({ id }) => wasWaiting.has(id)).length,
      });
      const cursor = await this.cursorRow();
      const receiptedSeq = Math.max(cursor.receiptedSeq, ...stored.map(({ seq }) => seq));
      await db.meta.put({ ...cursor, receiptedSeq });
    });
  }

  settlePhoto(sha256: string): Promise<void> {
    const { db } = this;
    return db.transaction('rw', db.outbox, db.counters, async () => {
      const row = outboxRowSchema.safeParse(await db.outbox.get(sha256));
      if (!row.success) return;
      await db.outbox.delete(sha256);
      if (isWaiting(row.data)) await addToCounters(db, { waitingPhotos: -1 });
    });
  }

  async noteFailure(keys: readonly string[], reason: string): Promise<void> {
    await this.db.outbox
      .where('key')
      .anyOf([...keys])
      .modify((found, ref) => {
        const row = outboxRowSchema.parse(found);
        ref.value = { ...row, attempts: row.attempts + 1, lastError: reason };
      });
  }

  setAside(id: string, reason: string): Promise<void> {
    return this.settle({ stored: [], quarantined: [{ id, reason }] });
  }

  async cursor(): Promise<PullCursor> {
    const { epoch, seq } = await this.cursorRow();
    return { epoch, seq };
  }

  applyRulings(rulings: readonly Ruling[], cursor: PullCursor): Promise<void> {
    const { db } = this;
    return db.transaction('rw', db.rulings, db.meta, async () => {
      await db.rulings.bulkPut([...rulings]);
      await db.meta.put({ ...(await this.cursorRow()), ...cursor });
    });
  }

  sendAllAgain(): Promise<void> {
    return this.lock(() => sendAllAgain(this.db, this.deviceNowMs()));
  }

  async seqs(): Promise<{ readonly written: number; readonly receipted: number }> {
    const [head, cursor] = await Promise.all([readHead(this.db), this.cursorRow()]);
    return { written: head.seq, receipted: cursor.receiptedSeq };
  }

  continueAfter(seq: number): Promise<void> {
    const { db } = this;
    return this.lock(() =>
      db.transaction('rw', db.meta, async () => {
        const head = await readHead(db);
        // The chain breaks here, and shows it: the fact before is only known at the bureau.
        if (head.seq < seq) await db.meta.put({ ...head, seq, hash: null });
      }),
    );
  }

  private async waitingRows(
    item: OutboxRow['item'],
    afterSeq: number,
    limit: number,
  ): Promise<OutboxRow[]> {
    const rows = await this.db.outbox
      .where('[item+state+seq]')
      .between([item, 'waiting', afterSeq], [item, 'waiting', Infinity], false, true)
      .limit(limit)
      .toArray();
    return rows.map((row) => outboxRowSchema.parse(row));
  }

  private async cursorRow(): Promise<CursorRow> {
    const kept = cursorSchema.safeParse(await this.db.meta.get('cursor'));
    return kept.success ? kept.data : emptyCursor;
  }

  private setPhotoAside(sha256: string, reason: string): Promise<void> {
    const { db } = this;
    return db.transaction('rw', db.outbox, db.counters, async () => {
      await db.outbox.update(sha256, { state: 'quarantined', lastError: reason });
      await addToCounters(db, { waitingPhotos: -1 });
    });
  }
}

const isWaiting = ({ state }: OutboxRow): boolean => state === 'waiting';
