import type { Receipt } from '../../contract/wire/push';
import { storageTroubleOf } from '../storage/storage-error';
import type { PreparedFact } from './prepare-fact';
import { takeFacts, type TakenFacts, type TakeWith } from './take-facts';

/**
 * Takes a batch; where the database refuses the values of a fact (not: is busy, full or gone), takes the facts one by
 * one, and keeps the one that it refuses in quarantine. So a single fact never blocks the queue behind it.
 */
export const takeFactsSurely = async (
  needs: TakeWith,
  kiosk: string,
  facts: readonly PreparedFact[],
  onRefused: (error: unknown) => void,
): Promise<TakenFacts> => {
  try {
    return await takeFacts(needs, kiosk, facts);
  } catch (error) {
    if (storageTroubleOf(error) === 'unavailable') throw error;
    onRefused(error);
  }
  const receipts: Receipt[] = [];
  let highestSeq = 0;
  const take = async (fact: PreparedFact): Promise<void> => {
    const taken = await takeFacts(needs, kiosk, [fact]);
    // The index in a receipt counts within the batch that was sent.
    receipts.push(
      ...taken.receipts.map((receipt) =>
        receipt.status === 'quarantined' ? { ...receipt, index: receipts.length } : receipt,
      ),
    );
    highestSeq = taken.highestSeq;
  };
  for (const fact of facts)
    try {
      await take(fact);
    } catch (error) {
      if (storageTroubleOf(error) === 'unavailable') throw error;
      onRefused(error);
      await take({ status: 'unreadable', sent: fact.sent, reason: 'not-storable' });
    }
  return { receipts, highestSeq };
};
