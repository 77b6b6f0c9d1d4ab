import { evidenceRefSchema } from '../../contract/fact/evidence-ref-schema';
import { knownFactSchema } from '../../contract/fact/known-fact-schema';
import type { KioskDatabase } from '../database/kiosk-database';
import { jsonBytes, readHead } from '../ledger/fact-writer';
import { foldClaimFact } from '../ledger/fold-claim-fact';
import { factRowSchema, type FactRow } from '../rows/fact-row';
import { outboxRowSchema, type OutboxRow } from '../rows/outbox-row';
import { evidenceRowSchema } from '../rows/evidence-row';
import type { FactJournal, JournalContent } from './fact-journal';
import type { JournalEntry } from './journal-entry';

export interface Healing {
  /** Facts that the database had lost. */
  readonly intoStore: number;
  /** Facts that the journal had lost. */
  readonly intoJournal: number;
  readonly tornBytes: number;
}

const outboxRow = (row: FactRow, nowMs: number): OutboxRow => ({
  key: row.id,
  item: 'fact',
  fact: row.id,
  seq: row.seq,
  state: 'waiting',
  attempts: 0,
  lastError: null,
  sinceMs: nowMs,
  bytes: jsonBytes(row.fact),
});

const evidenceOf = ({ fact }: FactRow) =>
  evidenceRefSchema.array().catch([]).parse(fact['evidence']);

/** Photos of a fact that lie in the journal. */
const photosOf = async (journal: FactJournal, row: FactRow) => {
  const found: { readonly sha256: string; readonly sealed: Blob }[] = [];
  for (const { sha256 } of evidenceOf(row)) {
    const sealed = await journal.readPhoto(sha256);
    if (sealed !== null) found.push({ sha256, sealed });
  }
  return found;
};

const restore = async (
  db: KioskDatabase,
  row: FactRow,
  photos: readonly { readonly sha256: string; readonly sealed: Blob }[],
  nowMs: number,
): Promise<void> => {
  const known = knownFactSchema.safeParse(row.fact);
  await db.transaction('rw', [db.facts, db.outbox, db.claims, db.evidence], async () => {
    await db.facts.put(row);
    // Whether it has its receipt went with the database: sending it again does no harm.
    await db.outbox.put(outboxRow(row, nowMs));
    if (known.success) await foldClaimFact(db, known.data);
    for (const { sha256, sealed } of photos) {
      await db.evidence.put({ sha256, fact: row.id, sealed, storedAtMs: nowMs });
      await db.outbox.put({
        ...outboxRow(row, nowMs),
        key: sha256,
        item: 'photo',
        bytes: sealed.size,
      });
    }
  });
};

const intoStore = async (
  db: KioskDatabase,
  journal: FactJournal,
  { entries }: JournalContent,
  nowMs: number,
): Promise<number> => {
  let healed = 0;
  const rows = entries.flatMap(({ row }) => (row === null ? [] : [row]));
  for (const row of rows.sort((a, b) => a.seq - b.seq)) {
    const kept = await db.facts.where('seq').equals(row.seq).first();
    if (kept !== undefined) continue;
    await restore(db, row, await photosOf(journal, row), nowMs);
    healed += 1;
  }
  const ahead = entries.map(({ head }) => head).sort((a, b) => b.seq - a.seq)[0];
  if (ahead !== undefined && ahead.seq > (await readHead(db)).seq) await db.meta.put(ahead);
  return healed;
};

/** Entries for every fact without a receipt, and the head. */
export const unreceiptedEntries = async (db: KioskDatabase): Promise<JournalEntry[]> => {
  const head = await readHead(db);
  const waiting = (await db.outbox.toArray())
    .map((row) => outboxRowSchema.parse(row))
    .filter(({ state }) => state !== 'held');
  const facts = await db.facts.bulkGet([...new Set(waiting.map(({ fact }) => fact))]);
  const rows = facts.flatMap((found) => {
    const row = factRowSchema.safeParse(found);
    return row.success ? [row.data] : [];
  });
  return [...rows.map((row) => ({ head, row })), { head, row: null }];
};

const waitingPhotoNames = async (db: KioskDatabase): Promise<string[]> => {
  const rows = (await db.outbox.toArray()).map((row) => outboxRowSchema.parse(row));
  return rows.filter(({ item }) => item === 'photo').map(({ key }) => key);
};

/** Drops from the journal what has its receipt. */
export const compactJournal = async (db: KioskDatabase, journal: FactJournal): Promise<void> =>
  journal.compact(await unreceiptedEntries(db), await waitingPhotoNames(db));

const intoJournal = async (
  db: KioskDatabase,
  journal: FactJournal,
  content: JournalContent,
): Promise<number> => {
  const inJournal = new Set(content.entries.map(({ row }) => row?.id));
  const photosThere = new Set(content.photos);
  const entries = await unreceiptedEntries(db);
  let healed = 0;
  for (const entry of entries) {
    if (entry.row === null) continue;
    const lost = evidenceOf(entry.row).filter(({ sha256 }) => !photosThere.has(sha256));
    if (inJournal.has(entry.row.id) && lost.length === 0) continue;
    const found = await db.evidence.bulkGet(lost.map(({ sha256 }) => sha256));
    const photos = found.flatMap((row) => {
      const kept = evidenceRowSchema.safeParse(row);
      return kept.success ? [kept.data] : [];
    });
    if (inJournal.has(entry.row.id) && photos.length === 0) continue;
    await journal.append(entry, photos);
    healed += 1;
  }
  return healed;
};

/**
 * Compares store and journal and heals each from the other, then drops what has its receipt. Callers hold the write lock.
 */
export const healFromJournal = async (
  db: KioskDatabase,
  journal: FactJournal,
  nowMs: number,
): Promise<Healing> => {
  const content = await journal.read();
  const healing = {
    intoStore: await intoStore(db, journal, content, nowMs),
    intoJournal: await intoJournal(db, journal, content),
    tornBytes: content.tornBytes,
  };
  await compactJournal(db, journal);
  return healing;
};
