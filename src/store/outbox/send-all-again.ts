import * as z from 'zod';
import { evidenceRefSchema } from '../../contract/fact/evidence-ref-schema';
import type { KioskDatabase } from '../database/kiosk-database';
import { jsonBytes } from '../ledger/fact-writer';
import { recount } from '../ledger/counters';
import { factRowSchema } from '../rows/fact-row';
import { cursorSchema, emptyCursor } from '../rows/meta-row';
import type { OutboxRow } from '../rows/outbox-row';

const withEvidence = z.object({ evidence: z.array(evidenceRefSchema) });

/**
 * The bureau was restored from a backup. Every fact and photo that is still kept goes into the outbox again: repeats do
 * no harm there, and a hole in the middle can't hide. What is in quarantine stays there. Callers hold the write lock.
 */
export const sendAllAgain = async (db: KioskDatabase, nowMs: number): Promise<void> => {
  await db.transaction('rw', [db.facts, db.outbox, db.evidence, db.meta, db.counters], async () => {
    const present = new Set(await db.outbox.toCollection().primaryKeys());
    const photos = new Set(await db.evidence.toCollection().primaryKeys());
    const rows: OutboxRow[] = [];
    await db.facts.each((found) => {
      const { id, seq, fact } = factRowSchema.parse(found);
      const row = { fact: id, seq, attempts: 0, lastError: null, sinceMs: nowMs };
      const state = 'waiting';
      if (!present.has(id)) {
        const bytes = jsonBytes(fact);
        rows.push({ ...row, key: id, item: 'fact', state, bytes });
      }
      const refs = withEvidence.safeParse(fact);
      for (const { sha256, bytes } of refs.success ? refs.data.evidence : []) {
        if (present.has(sha256) || !photos.has(sha256)) continue;
        rows.push({ ...row, key: sha256, item: 'photo', state, bytes });
      }
    });
    await db.outbox.bulkPut(rows);
    const cursor = cursorSchema.safeParse(await db.meta.get('cursor'));
    await db.meta.put({ ...(cursor.success ? cursor.data : emptyCursor), receiptedSeq: 0 });
    await recount(db);
  });
};
