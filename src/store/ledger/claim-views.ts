import { railClaimFiledSchema } from '../../contract/fact/rail-claim-schema';
import { rulingSchema } from '../../contract/fact/ruling-schema';
import type { RailClaimFiled } from '../../domain/fact/rail-claim';
import type { Ruling } from '../../domain/fact/ruling';
import type { KioskDatabase } from '../database/kiosk-database';
import { type ClaimRow, claimRowSchema } from '../rows/claim-row';
import { factRowSchema } from '../rows/fact-row';
import { type OutboxRow, outboxRowSchema } from '../rows/outbox-row';

/** Everything that the kiosk keeps about one claim. */
export interface KeptClaim {
  readonly row: ClaimRow;
  readonly fact: RailClaimFiled;
  /** What of it has no receipt yet: its fact, its photos. */
  readonly unreceipted: readonly OutboxRow[];
  readonly ruling: Ruling | null;
}

const join = async (db: KioskDatabase, rows: readonly unknown[]): Promise<KeptClaim[]> => {
  const claims = rows.map((row) => claimRowSchema.parse(row));
  const ids = claims.map(({ id }) => id);
  const [facts, rulings, outbox] = await Promise.all([
    db.facts.bulkGet(ids),
    db.rulings.bulkGet(ids),
    db.outbox.where('fact').anyOf(ids).toArray(),
  ]);
  const unreceipted = outbox.map((row) => outboxRowSchema.parse(row));
  return claims.flatMap((row, i) => {
    const kept = factRowSchema.safeParse(facts[i]);
    // Purged after its retention time: the view goes with it.
    if (!kept.success) return [];
    const own = unreceipted.filter(({ fact }) => fact === row.id);
    // Never acknowledged: see held-facts.ts.
    if (own.some(({ state }) => state === 'held')) return [];
    const ruling = rulings[i] === undefined ? null : rulingSchema.parse(rulings[i]);
    const fact = railClaimFiledSchema.parse(kept.data.fact);
    return [{ row, fact, unreceipted: own, ruling }];
  });
};

/** Newest first. */
export const recentClaims = async (db: KioskDatabase, limit: number): Promise<KeptClaim[]> =>
  db.transaction('r', [db.claims, db.facts, db.rulings, db.outbox], async () =>
    join(db, await db.claims.orderBy('seq').reverse().limit(limit).toArray()),
  );

export const findClaim = async (db: KioskDatabase, id: string): Promise<KeptClaim | undefined> =>
  db.transaction('r', [db.claims, db.facts, db.rulings, db.outbox], async () => {
    const row = await db.claims.get(id);
    return row === undefined ? undefined : (await join(db, [row]))[0];
  });

/** Claims of one person that weren't withdrawn, newest first. */
export const claimsOfPerson = async (db: KioskDatabase, subject: string): Promise<KeptClaim[]> =>
  db.transaction('r', [db.claims, db.facts, db.rulings, db.outbox], async () => {
    const rows = await db.claims.where('subject').equals(subject).toArray();
    const kept = await join(db, rows);
    return kept.filter(({ row }) => row.withdrawnBy === null).sort((a, b) => b.row.seq - a.row.seq);
  });
