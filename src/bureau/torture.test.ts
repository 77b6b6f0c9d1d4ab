import assert from 'node:assert/strict';
import { it } from 'node:test';
import { join } from 'node:path';
import { Ledger } from './storage/ledger';
import { type BureauProcess, startBureauProcess } from './testing/bureau-process';
import { onBothEngines } from './testing/on-both-engines';
import { type Send, TestKiosk } from './testing/test-kiosk';
import { operatorFact } from './testing/test-claim';

const rounds = Number(process.env['FANGANG_TORTURE_ROUNDS'] ?? 3);

const sendTo =
  (bureau: () => BureauProcess): Send =>
  async ({ method, url, headers, body }) => {
    const answer = await fetch(bureau().address + url, {
      method,
      headers,
      ...(body ? { body: Buffer.from(body) } : {}),
    });
    return { status: answer.status, headers: {}, body: await answer.text() };
  };

onBothEngines('a bureau killed at work', ({ newFolder, newPlace, engine }) => {
  it(`loses nothing that it gave a receipt for, ${rounds} times`, async () => {
    const data = newFolder();
    const place = newPlace();
    let bureau = await startBureauProcess(data, place);
    const send = sendTo(() => bureau);
    const kiosks = await Promise.all(
      Array.from({ length: 3 }, () => TestKiosk.enrol(send, () => Date.now())),
    );
    const acknowledged = new Map<string, string>();
    const waiting = kiosks.map((): unknown[] => []);

    const pushOnce = async (lane: number, kiosk: TestKiosk): Promise<void> => {
      const outbox = waiting[lane] ?? [];
      while (outbox.length < 5) outbox.push(kiosk.chain(operatorFact(kiosk)));
      const { receipts } = await kiosk.push(outbox);
      // Only a receipt ends a fact's stay in the outbox.
      for (const receipt of receipts) {
        assert.equal(receipt.status, 'stored');
        if (receipt.status === 'stored') acknowledged.set(receipt.id, receipt.ruling.outcome);
      }
      outbox.splice(0, receipts.length);
    };

    for (let round = 0; round < rounds; round++) {
      let working = true;
      const load = kiosks.map(async (kiosk, lane) => {
        while (working) await pushOnce(lane, kiosk).catch(() => (working = false));
      });
      await new Promise((resolve) => setTimeout(resolve, 150 + Math.random() * 400));
      await bureau.kill();
      await Promise.all(load);
      bureau = await startBureauProcess(data, place);
    }
    for (const [lane, kiosk] of kiosks.entries()) await pushOnce(lane, kiosk);
    assert.equal(await bureau.stop(), 0, 'stops cleanly');

    // Counted by another process, straight from the database.
    const ledger = await Ledger.open(
      engine === 'sqlite' ? { engine, path: join(data, 'practice', 'bureau.sqlite') } : place,
    );
    try {
      const facts = await ledger.db
        .selectFrom('fact')
        .select(['id', 'chain', 'kiosk', 'seq'])
        .execute();
      const rulings = await ledger.db.selectFrom('ruling').select('fact').execute();
      const stored = new Set(facts.map(({ id }) => id));
      assert.ok(acknowledged.size > rounds * 5, `${acknowledged.size} acknowledged`);
      assert.deepEqual(
        [...acknowledged.keys()].filter((id) => !stored.has(id)),
        [],
      );
      assert.equal(rulings.length, facts.length, 'each fact ruled once');
      assert.deepEqual([...new Set(facts.map(({ chain }) => chain))], ['linked']);
      for (const kiosk of kiosks)
        assert.equal(facts.filter((fact) => fact.kiosk === kiosk.id).length, kiosk.seq);
    } finally {
      await ledger.close();
    }
  });
});
