import * as z from 'zod';
import type { KioskDatabase } from '../database/kiosk-database';
import { outboxRowSchema } from '../rows/outbox-row';
import { readHead } from './fact-writer';

const heldFactSchema = z.object({ fact: z.object({ prev: z.string().nullable() }) });

/**
 * Takes back facts whose photos never were stored (the browser was killed between, or the disk was full): nobody was
 * told that they are saved, they were never sent, and what was entered is still in the draft. Callers hold the write
 * lock.
 */
export const takeBackHeldFacts = (db: KioskDatabase): Promise<number> =>
  db.transaction('rw', [db.facts, db.outbox, db.claims, db.meta], async () => {
    const rows = await db.outbox
      .where('[item+state+seq]')
      .between(['fact', 'held', 0], ['fact', 'held', Infinity])
      .reverse()
      .toArray();
    let taken = 0;
    for (const row of rows) {
      const held = outboxRowSchema.parse(row);
      const head = await readHead(db);
      // Only the newest can go without leaving a hole in the chain; the lock sees to it that it is the newest.
      if (head.seq !== held.seq) throw new Error(`held fact ${held.seq} is not the newest`);
      const { fact } = heldFactSchema.parse(await db.facts.get(held.fact));
      await db.meta.put({ ...head, seq: held.seq - 1, hash: fact.prev });
      await db.facts.delete(held.fact);
      await db.claims.delete(held.fact);
      await db.outbox.delete(held.key);
      taken += 1;
    }
    return taken;
  });
