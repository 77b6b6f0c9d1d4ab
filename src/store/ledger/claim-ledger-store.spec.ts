import { sealedRailClaimSchema } from '../../contract/fact/sealed-rail-claim-schema';
import { railClaimFiledSchema } from '../../contract/fact/rail-claim-schema';
import { outboxRowSchema } from '../rows/outbox-row';
import { fromBase64url } from '../sealing/base64url';
import { personKeyOf } from '../sealing/person-key';
import { sha256Hex } from '../sealing/sha256';
import {
  claimToFile,
  createStoreFixture,
  type StoreFixture,
  syntheticId,
} from '../testing/store-fixture';
import { evidenceRowSchema } from '../rows/evidence-row';
import { factRowSchema } from '../rows/fact-row';
import { recentClaims } from './claim-views';
import { readCounters } from './counters';
import { hashFact, readHead } from './fact-writer';

const unwrap = <T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!result.ok) throw new Error(String(result.error));
  return result.value;
};

describe('ClaimLedgerStore', () => {
  let fixture: StoreFixture;
  beforeEach(async () => {
    fixture = await createStoreFixture();
  });
  afterEach(() => fixture.close());

  const file = async (photos = 0, idNumber = syntheticId) =>
    unwrap(await fixture.ledger.file(fixture.identity, claimToFile(idNumber, photos)));
  const factOf = async (id: string) => factRowSchema.parse(await fixture.db.facts.get(id));

  it('writes a fact that the contract takes, numbered and chained', async () => {
    const [first, second] = [await factOf(await file()), await factOf(await file())];
    const [a, b] = [
      railClaimFiledSchema.parse(first.fact),
      railClaimFiledSchema.parse(second.fact),
    ];
    expect([a.seq, b.seq]).toEqual([1, 2]);
    expect(a.prev).toBeNull();
    expect(b.prev).toBe((await hashFact(first.fact)).hash);
    expect([a.body.claimNo, b.body.claimNo]).toEqual(['K07-0203-0001', 'K07-0203-0002']);
    expect(a.subject).toBe(await personKeyOf(fixture.identity.personKey, syntheticId));
    expect(await readHead(fixture.db)).toEqual({
      key: 'head',
      seq: 2,
      hash: second.hash,
      claimDay: '2025-02-03',
      claimsOfDay: 2,
    });
  });

  it('begins the claim numbers anew each Shanghai day', async () => {
    await file();
    fixture.clock.pass(16 * 3_600_000);
    const { fact } = await factOf(await file());
    expect(railClaimFiledSchema.parse(fact).body.claimNo).toBe('K07-0204-0001');
  });

  it('seals what must not lie on the tablet so that only the bureau opens it', async () => {
    const fact = railClaimFiledSchema.parse((await factOf(await file(1))).fact);
    const sealed = sealedRailClaimSchema.parse(await fixture.openSealed(fact.sealed ?? ''));
    expect(sealed.idNumber).toBe(syntheticId);
    expect(JSON.stringify({ ...fact, sealed: null })).not.toContain(syntheticId);
    const [ref] = fact.evidence;
    const [evidenceKey] = sealed.evidenceKeys;
    expect(evidenceKey?.sha256).toBe(ref!.sha256);
    const row = evidenceRowSchema.parse(await fixture.db.evidence.get(ref!.sha256));
    const bytes = await row.sealed.arrayBuffer();
    expect(await sha256Hex(bytes)).toBe(ref!.sha256);
    expect(bytes.byteLength).toBe(ref!.bytes);
    const raw = fromBase64url(evidenceKey?.key ?? '');
    const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['decrypt']);
    const iv = bytes.slice(0, 12);
    const photo = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, bytes.slice(12));
    expect(new TextDecoder().decode(photo)).toBe(`photo 0 of ${syntheticId}`);
  });

  it('counts what waits, without counting rows', async () => {
    await file(2);
    await file();
    expect(await readCounters(fixture.db)).toEqual({
      waitingFacts: 2,
      waitingPhotos: 2,
      quarantined: 0,
    });
    const rows = (await fixture.db.outbox.toArray()).map((row) => outboxRowSchema.parse(row));
    expect(rows.every(({ state }) => state === 'waiting')).toBeTrue();
  });

  it('numbers ten saves at once without a hole', async () => {
    await Promise.all(Array.from({ length: 10 }, () => file(1)));
    const rows = (await fixture.db.facts.orderBy('seq').toArray()).map((row) =>
      factRowSchema.parse(row),
    );
    expect(rows.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    rows.slice(1).forEach(({ fact }, i) => expect(fact['prev']).toBe(rows[i]!.hash));
  });

  it('withdraws within ten minutes and not later', async () => {
    const [early, late] = [await file(), await file()];
    const by = { operator: 'op-1', policy: { id: 'panzhou-2025', version: 1 } };
    fixture.clock.pass(10 * 60_000);
    expect(await fixture.ledger.withdraw(fixture.identity, by, early, '写错了')).toEqual({
      ok: true,
      value: undefined,
    });
    fixture.clock.pass(1);
    expect(await fixture.ledger.withdraw(fixture.identity, by, late, '写错了')).toEqual({
      ok: false,
      error: 'too-late',
    });
    const views = await recentClaims(fixture.db, 10);
    expect(views.map(({ row }) => row.withdrawnBy !== null)).toEqual([false, true]);
  });

  it('asks for a review once, however often it is tapped', async () => {
    const id = await file();
    const by = { operator: 'op-1', policy: { id: 'panzhou-2025', version: 1 } };
    await fixture.ledger.requestReview(fixture.identity, by, id);
    await fixture.ledger.requestReview(fixture.identity, by, id);
    expect(await fixture.db.facts.count()).toBe(2);
    expect((await recentClaims(fixture.db, 1))[0]?.row.reviewRequested).toBeTrue();
  });
});
