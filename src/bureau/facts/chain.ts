import type { LedgerTx } from '../storage/ledger';
import type { ChainLink } from '../storage/ledger-schema';

export interface ChainHead {
  readonly highestSeq: number;
  readonly headHash: string | null;
}

export interface ChainedFact {
  readonly seq: number;
  readonly hash: string;
  readonly prev: string | null;
}

/** Hashes of what the bureau holds under a kiosk's `seq`, quarantined facts included. */
const hashesAt = async (tx: LedgerTx, kiosk: string, seq: number): Promise<readonly string[]> => {
  const facts = await tx
    .selectFrom('fact')
    .select('hash')
    .where('kiosk', '=', kiosk)
    .where('seq', '=', seq)
    .execute();
  const kept = await tx
    .selectFrom('quarantine')
    .select('hash')
    .where('kiosk', '=', kiosk)
    .where('seq', '=', seq)
    .execute();
  return [...facts, ...kept].map(({ hash }) => hash);
};

/**
 * How a new fact hangs on those before it. `gap`: one before it isn't here (yet); `broken`: it names another
 * predecessor than the one that is here; `fork`: its number is taken by another fact.
 */
export const linkOf = async (
  tx: LedgerTx,
  kiosk: string,
  fact: ChainedFact,
  head: ChainHead,
): Promise<ChainLink> => {
  if (fact.seq === head.highestSeq + 1) return fact.prev === head.headHash ? 'linked' : 'broken';
  if (fact.seq > head.highestSeq) return 'gap';
  if ((await hashesAt(tx, kiosk, fact.seq)).length > 0) return 'fork';
  if (fact.seq === 1) return fact.prev === null ? 'linked' : 'broken';
  const before = await hashesAt(tx, kiosk, fact.seq - 1);
  if (before.length === 0) return 'gap';
  return fact.prev !== null && before.includes(fact.prev) ? 'linked' : 'broken';
};

/** The head after a fact was taken in. */
export const advanced = (head: ChainHead, seq: number, hash: string): ChainHead =>
  seq > head.highestSeq ? { highestSeq: seq, headHash: hash } : head;
