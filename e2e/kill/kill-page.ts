// Runs in the browser: saves claims as fast as it can, and tells the test of each only after the ledger said "saved".
import { WorkerJournal } from '../../src/app/adapters/journal/worker-journal';
import { keepIdentity } from '../../src/store/identity/enrolment';
import { ClaimLedgerStore } from '../../src/store/ledger/claim-ledger-store';
import { recentClaims } from '../../src/store/ledger/claim-views';
import { hashFact } from '../../src/store/ledger/fact-writer';
import { openKioskStore } from '../../src/store/open-kiosk-store';
import { factRowSchema } from '../../src/store/rows/fact-row';
import { sha256Hex } from '../../src/store/sealing/sha256';
import { evidenceRowSchema } from '../../src/store/rows/evidence-row';
import { claimToFile, createIdentity, HandClock } from '../../src/store/testing/store-fixture';

const tell = async (path: string, body: unknown): Promise<void> => {
  await fetch(path, { method: 'POST', body: JSON.stringify(body) });
};

const run = async (): Promise<void> => {
  const clock = new HandClock();
  const store = await openKioskStore({
    deviceNowMs: () => Date.now(),
    journal: () => WorkerJournal.open(),
  });
  const { db, lock, journal, report } = store;
  const identity = store.identity ?? (await createIdentity(clock)).identity;
  if (store.identity === null) {
    await keepIdentity(db, identity);
    await store.spare?.write(identity);
    await store.sentinel.write({ kiosk: 'kiosk-7', label: 'K07', enrolledAtMs: 1 });
  }

  const rows = (await db.facts.orderBy('seq').toArray()).map((row) => factRowSchema.parse(row));
  const chained = await Promise.all(
    rows.map(async ({ seq, hash, fact }, i) => {
      const before = rows[i - 1]?.hash ?? null;
      return seq === i + 1 && fact['prev'] === before && (await hashFact(fact)).hash === hash;
    }),
  );
  const photos = (await db.evidence.toArray()).map((row) => evidenceRowSchema.parse(row));
  const wholePhotos: string[] = [];
  for (const { sha256, sealed } of photos)
    if ((await sha256Hex(await sealed.arrayBuffer())) === sha256) wholePhotos.push(sha256);
  const claims = await recentClaims(db, 1_000_000);
  await tell('/found', {
    report,
    journalOpen: journal !== null,
    chainSound: chained.every(Boolean),
    claims: claims
      .filter(({ fact }) => fact.evidence.every(({ sha256 }) => wholePhotos.includes(sha256)))
      .map(({ fact }) => fact.id),
  });

  const ledger = new ClaimLedgerStore({ db, time: clock, lock, journal }, () => undefined);
  for (let i = 0; ; i += 1) {
    const idNumber = `520281196001${String(i).padStart(6, '0')}`;
    const saved = await ledger.file(identity, claimToFile(idNumber, i % 3));
    if (saved.ok) await tell('/saved', { id: saved.value });
    else await tell('/refused', { error: saved.error });
  }
};

run().catch((error: unknown) => tell('/failed', { error: String(error) }));
