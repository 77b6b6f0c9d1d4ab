import assert from 'node:assert/strict';
import { it } from 'node:test';
import { sql } from 'kysely';
import { onBothEngines } from '../testing/on-both-engines';
import type { LedgerTx } from './ledger';

const addFact = (tx: LedgerTx, id: string) =>
  tx
    .insertInto('fact')
    .values({
      id,
      kiosk: 'k',
      seq: 1,
      kind: 'x',
      hash: 'h',
      about: null,
      json: '{}',
      chain: 'linked',
      received_ms: 1_738_540_800_000,
    })
    .execute();

const addRuling = (tx: LedgerTx, fact: string) =>
  tx
    .insertInto('ruling')
    .values({
      fact,
      kiosk: 'k',
      outcome: 'accepted',
      reason: 'recorded',
      amount_fen: 0,
      at: '2025-02-03T00:00:00Z',
      decided_by: 'bureau',
      note: null,
    })
    .execute();

onBothEngines('the ledger', ({ newPlace, open, engine }) => {
  it('opens a second time with what it held, in this version’s schema', async () => {
    const place = newPlace();
    const first = await open(place);
    await first.inOrder((tx) => addFact(tx, 'a'));
    await first.close();
    const second = await open(place);
    const fact = await second.db.selectFrom('fact').selectAll().executeTakeFirstOrThrow();
    assert.equal(fact.id, 'a');
    assert.equal(fact.received_ms, 1_738_540_800_000);
  });

  it('commits durably whatever the defaults are', async () => {
    const ledger = await open();
    if (engine === 'sqlite') {
      const mode = await sql<{ journal_mode: string }>`pragma journal_mode`.execute(ledger.db);
      const level = await sql<{ synchronous: number }>`pragma synchronous`.execute(ledger.db);
      assert.equal(mode.rows[0]?.journal_mode, 'wal');
      assert.equal(level.rows[0]?.synchronous, 2, 'FULL');
    } else {
      const shown = await sql<{ synchronous_commit: string }>`show synchronous_commit`.execute(
        ledger.db,
      );
      assert.equal(shown.rows[0]?.synchronous_commit, 'on');
    }
  });

  it('undoes a transaction that throws, and goes on', async () => {
    const ledger = await open();
    const failing = ledger.inOrder(async (tx) => {
      await addFact(tx, 'a');
      throw new Error('planted');
    });
    await assert.rejects(failing, /planted/);
    await ledger.inOrder((tx) => addFact(tx, 'b'));
    const facts = await ledger.db.selectFrom('fact').select('id').execute();
    assert.deepEqual(facts, [{ id: 'b' }]);
  });

  for (const table of ['fact', 'ruling', 'audit'] as const)
    it(`refuses to rewrite or erase a ${table}`, async () => {
      const ledger = await open();
      await ledger.inOrder(async (tx) => {
        await addFact(tx, 'a');
        await addRuling(tx, 'a');
        await tx
          .insertInto('audit')
          .values({ at_ms: 1, who: 'w', action: 'a', target: null, detail: null })
          .execute();
      });
      const column = { fact: 'json', ruling: 'note', audit: 'detail' }[table];
      const rewrite = sql`update ${sql.table(table)} set ${sql.id(column)} = 'x'`.execute(
        ledger.db,
      );
      await assert.rejects(rewrite, /append-only/);
      await assert.rejects(sql`delete from ${sql.table(table)}`.execute(ledger.db), /append-only/);
    });

  it('orders rulings by commit: a reader with a cursor misses none, though twelve write at once', async () => {
    const place = newPlace();
    const writers = [await open(place), await open(place), await open(place)];
    const reader = await open(place);
    const seen: number[] = [];
    let writing = true;
    const read = async (): Promise<void> => {
      const rows = await reader.db
        .selectFrom('ruling')
        .select('seq')
        .where('seq', '>', seen.at(-1) ?? 0)
        .orderBy('seq')
        .execute();
      seen.push(...rows.map(({ seq }) => seq));
    };
    const reading = (async () => {
      while (writing) await read();
    })();
    await Promise.all(
      Array.from({ length: 12 }, async (_, lane) => {
        for (let i = 0; i < 10; i++)
          await writers[lane % 3]?.inOrder(async (tx) => {
            await addFact(tx, `${lane}-${i}`);
            await addRuling(tx, `${lane}-${i}`);
          });
      }),
    );
    writing = false;
    await reading;
    await read();
    assert.equal(new Set(seen).size, 120);
  });

  it('keeps granted and leased within the quota, whoever writes', async () => {
    const ledger = await open();
    const budget = { scheme: 'rail-ticket', quota: 2, granted: 1, leased: 1 };
    await ledger.db.insertInto('budget').values(budget).execute();
    await assert.rejects(ledger.db.updateTable('budget').set({ granted: 2 }).execute());
    await assert.rejects(ledger.db.updateTable('budget').set({ leased: -1 }).execute());
  });
});
