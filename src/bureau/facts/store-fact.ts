import type { KnownFact } from '../../domain/fact/known-fact';
import type { LedgerTx } from '../storage/ledger';
import type { ChainLink } from '../storage/ledger-schema';
import type { SentFact } from './read-fact';

/** The claim that a fact is about; null where it is about none. */
const aboutOf = (fact: KnownFact): string | null =>
  fact.kind === 'claim-withdrawn' || fact.kind === 'review-requested' ? fact.body.claim : null;

/** `repeated`: the very same fact was here; `id-reused`: another fact has this id. */
export type StoreOutcome = 'stored' | 'repeated' | 'id-reused';

/** Enters a fact with its manifest of photos; by id, so that a repeat is harmless. */
export const storeFact = async (
  tx: LedgerTx,
  { fact, sent }: { readonly fact: KnownFact; readonly sent: SentFact },
  chain: ChainLink,
  nowMs: number,
): Promise<StoreOutcome> => {
  const entered = await tx
    .insertInto('fact')
    .values({
      id: fact.id,
      kiosk: fact.kiosk,
      seq: fact.seq,
      kind: fact.kind,
      hash: sent.hash,
      about: aboutOf(fact),
      json: sent.json,
      chain,
      received_ms: nowMs,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst();
  if (entered.numInsertedOrUpdatedRows === 0n) {
    const earlier = await tx
      .selectFrom('fact')
      .select('hash')
      .where('id', '=', fact.id)
      .executeTakeFirstOrThrow();
    return earlier.hash === sent.hash ? 'repeated' : 'id-reused';
  }
  const photos = new Map(fact.evidence.map((photo) => [photo.sha256, photo]));
  if (photos.size > 0)
    await tx
      .insertInto('fact_evidence')
      .values(
        [...photos.values()].map(({ sha256, role, bytes }) => ({
          fact: fact.id,
          sha256,
          role,
          bytes,
        })),
      )
      .execute();
  return 'stored';
};
