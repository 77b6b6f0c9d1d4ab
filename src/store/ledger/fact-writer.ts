import { v7 as uuidv7 } from 'uuid';
import { canonicalJson } from '../../contract/fact/canonical-json';
import type { FactFrame } from '../../domain/fact/fact';
import type { KnownFact } from '../../domain/fact/known-fact';
import { shanghaiDayAt } from '../../domain/time/shanghai-day';
import type { KioskDatabase } from '../database/kiosk-database';
import type { KioskTime } from '../kiosk-time';
import { type Head, emptyHead, headSchema, type KioskIdentity } from '../rows/meta-row';
import type { FactRow } from '../rows/fact-row';
import { sha256Hex } from '../sealing/sha256';
import { nextClaimNumber } from './claim-number';
import { addToCounters } from './counters';

/** What the ledger decides about a fact; the rest is its author's. */
export type FactPlace = Pick<
  FactFrame<string, unknown>,
  'id' | 'kiosk' | 'seq' | 'at' | 'clock' | 'prev'
> & { readonly claimNo: string };

export interface WriteOptions {
  /** Its photos are still to be stored: it is neither counted nor sent before. */
  readonly held: boolean;
  /** Runs in the same transaction, for the local view. */
  readonly fold: (fact: KnownFact) => Promise<void>;
}

const encoder = new TextEncoder();

/** Length of a fact on the wire, before compression. */
export const jsonBytes = (fact: unknown): number => encoder.encode(JSON.stringify(fact)).length;

/** SHA-256 of the canonical JSON, in hex, with the length of that JSON. */
export const hashFact = async (fact: unknown): Promise<{ hash: string; bytes: number }> => {
  const bytes = encoder.encode(canonicalJson(fact));
  return { hash: await sha256Hex(bytes), bytes: bytes.length };
};

export const readHead = async (db: KioskDatabase): Promise<Head> => {
  const row = await db.meta.get('head');
  return row === undefined ? emptyHead : headSchema.parse(row);
};

/** Numbers and chains facts. Callers hold the write lock. */
export class FactWriter {
  constructor(
    private readonly db: KioskDatabase,
    private readonly time: KioskTime,
  ) {}

  /**
   * Fact, outbox row, counters, head and local view in one strict transaction. Throws what the browser throws; nothing
   * is written then.
   */
  async write(
    identity: KioskIdentity,
    make: (place: FactPlace) => KnownFact,
    { held, fold }: WriteOptions,
  ): Promise<FactRow> {
    const head = await readHead(this.db);
    const nowMs = this.time.campaignNowMs();
    const day = shanghaiDayAt(nowMs);
    const { claimNo, claimsOfDay } = nextClaimNumber(identity.label, day, head);
    const fact = make({
      id: uuidv7({ msecs: nowMs }),
      kiosk: identity.kiosk,
      seq: head.seq + 1,
      at: new Date(nowMs).toISOString(),
      clock: this.time.reading(),
      prev: head.hash,
      claimNo,
    });
    const { hash, bytes } = await hashFact(fact);
    const isClaim = fact.kind === 'rail-claim-filed';
    const row: FactRow = { id: fact.id, seq: fact.seq, kind: fact.kind, hash, fact: { ...fact } };
    const { facts, outbox, counters, meta, claims, operators } = this.db;
    await this.db.transaction(
      'rw',
      [facts, outbox, counters, meta, claims, operators],
      async () => {
        await facts.add(row);
        await outbox.add({
          key: fact.id,
          item: 'fact',
          fact: fact.id,
          seq: fact.seq,
          state: held ? 'held' : 'waiting',
          attempts: 0,
          lastError: null,
          sinceMs: this.time.deviceNowMs(),
          bytes,
        });
        await meta.put({
          ...head,
          seq: fact.seq,
          hash,
          ...(isClaim ? { claimDay: day, claimsOfDay } : {}),
        });
        if (!held) await addToCounters(this.db, { waitingFacts: 1 });
        await fold(fact);
      },
    );
    return row;
  }
}
