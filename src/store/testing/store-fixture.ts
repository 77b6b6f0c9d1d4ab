import { compactDecrypt, generateKeyPair } from 'jose';
import type { Verdict } from '../../domain/verdict/verdict';
import { KioskDatabase } from '../database/kiosk-database';
import { keepIdentity } from '../identity/enrolment';
import type { KioskTime } from '../kiosk-time';
import { ClaimLedgerStore, type RailClaimToFile } from '../ledger/claim-ledger-store';
import type { KioskIdentity } from '../rows/meta-row';
import { importPersonKeySecret } from '../sealing/person-key';
import type { WriteLock } from '../write-lock';

let databases = 0;

/** A database that no other spec touches. */
export const freshName = (): string => `fangang-spec-${(databases += 1)}-${Math.random()}`;

export const atOnce: WriteLock = (work) => work();

/** One writer at a time, as the browser's lock has it, but per fixture. */
export const queueLock = (): WriteLock => {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
};

/** A clock held in the hand: campaign time 2025-02-03 08:00 in Panzhou. */
export class HandClock implements KioskTime {
  campaignMs = Date.parse('2025-02-03T08:00:00+08:00');
  deviceMs = 1_700_000_000_000;
  campaignNowMs = () => this.campaignMs;
  deviceNowMs = () => this.deviceMs;
  reading = () => ({ offsetMs: 0, measuredAt: null });
  pass(ms: number): void {
    this.campaignMs += ms;
    this.deviceMs += ms;
  }
}

export const verdict: Verdict = {
  scheme: 'rail-ticket',
  outcome: 'eligible',
  amountFen: 40_000,
  amountIfProvenFen: 40_000,
  findings: [],
};

/** Area code 520281 with a birth year long before Panzhou had it: nobody has this number. */
export const syntheticId = '520281196001010018';

export const claimToFile = (idNumber = syntheticId, photos = 0): RailClaimToFile => ({
  operator: 'op-1',
  policy: { id: 'panzhou-2025', version: 1 },
  open: {
    maskedName: '张*',
    maskedIdNumber: '5202**********0018',
    township: '520281126',
    departOn: '2025-02-05',
    trainNumber: 'G2957',
    from: '盘州',
    to: '广州南',
    fareFen: 41_650,
    ticketSource: 'typed',
    verdict,
    reviewRequested: false,
    notice: { id: 'n1', acceptedAt: '2025-02-03T00:00:00.000Z' },
    sensitiveConsent: { id: 'c1', acceptedAt: '2025-02-03T00:00:00.000Z' },
  },
  sealed: {
    name: '张三',
    idNumber,
    phone: '13800000000',
    employer: '广州某厂',
    hukou: 'panzhou',
    village: null,
    invoiceNumber: null,
    ticketName: null,
    ticketIdNumber: null,
  },
  photos: Array.from({ length: photos }, (_unused, i) => ({
    role: 'ticket' as const,
    jpeg: new Blob([`photo ${i} of ${idNumber}`], { type: 'image/jpeg' }),
  })),
});

export interface StoreFixture {
  readonly db: KioskDatabase;
  readonly clock: HandClock;
  readonly ledger: ClaimLedgerStore;
  readonly identity: KioskIdentity;
  readonly journalFailures: unknown[];
  /** Opens what was sealed to the bureau: only the spec has this key. */
  openSealed(jwe: string): Promise<unknown>;
  close(): Promise<void>;
}

/** An enrolled kiosk, and the bureau's private key that only a test has. */
export const createIdentity = async (
  clock: KioskTime,
): Promise<{ readonly identity: KioskIdentity; readonly bureauKey: CryptoKey }> => {
  const bureau = await generateKeyPair('ECDH-ES', { crv: 'P-256', extractable: true });
  const own = await generateKeyPair('ES256');
  const identity: KioskIdentity = {
    key: 'identity',
    kiosk: 'kiosk-7',
    label: 'K07',
    servicePoint: 'panzhou-hsr',
    campaign: {
      id: 'practice',
      mode: 'practice',
      policy: { id: 'panzhou-2025', version: 1 },
      bureauNowMs: clock.deviceNowMs(),
      campaignShiftMs: 0,
    },
    signingKey: own.privateKey,
    personKey: await importPersonKeySecret('c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0LTEyMzQ'),
    bureauKey: bureau.publicKey,
    bureauKeyId: 'b1',
    enrolledAtMs: clock.deviceNowMs(),
  };
  return { identity, bureauKey: bureau.privateKey };
};

export const createStoreFixture = async (): Promise<StoreFixture> => {
  const db = new KioskDatabase(freshName());
  await db.open();
  const clock = new HandClock();
  const { identity, bureauKey } = await createIdentity(clock);
  await keepIdentity(db, identity);
  const journalFailures: unknown[] = [];
  const parts = { db, time: clock, lock: queueLock(), journal: null };
  const ledger = new ClaimLedgerStore(parts, (error) => journalFailures.push(error));
  return {
    db,
    clock,
    ledger,
    identity,
    journalFailures,
    async openSealed(jwe) {
      const { plaintext } = await compactDecrypt(jwe, bureauKey);
      const value: unknown = JSON.parse(new TextDecoder().decode(plaintext));
      return value;
    },
    async close() {
      await db.delete();
    },
  };
};
