import { v7 as uuidv7 } from 'uuid';
import type { LedgerTx } from '../storage/ledger';
import type { SentFact } from './read-fact';

/** Keeps what can't be taken, once for each content; a repeat changes nothing. */
export const quarantineFact = async (
  tx: LedgerTx,
  kiosk: string,
  sent: SentFact,
  reason: string,
  nowMs: number,
): Promise<void> => {
  await tx
    .insertInto('quarantine')
    .values({
      id: uuidv7(),
      kiosk,
      hash: sent.hash,
      fact: sent.id,
      seq: sent.seq,
      reason,
      json: sent.json,
      received_ms: nowMs,
    })
    .onConflict((conflict) => conflict.columns(['kiosk', 'hash']).doNothing())
    .execute();
};
