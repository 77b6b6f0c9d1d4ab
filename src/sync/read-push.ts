import type { PushResponse } from '../contract/wire/push';
import type { OutgoingFact, Settlement } from './sync-ports';

/** What a push response means for the facts that were sent. */
export interface PushReading {
  readonly settlement: Settlement;
  /** Sent, but not spoken of: they stay waiting. */
  readonly unanswered: readonly OutgoingFact[];
}

/**
 * Takes receipts by id, and quarantine by its index where the bureau couldn't even read an id. A receipt for something
 * that wasn't sent is ignored: it can end nothing's stay in the outbox.
 */
export const readPush = (
  sent: readonly OutgoingFact[],
  { receipts }: PushResponse,
): PushReading => {
  const sentById = new Map(sent.map((fact) => [fact.id, fact]));
  const stored: Settlement['stored'][number][] = [];
  const quarantined: Settlement['quarantined'][number][] = [];
  for (const receipt of receipts) {
    const fact =
      receipt.id === null
        ? receipt.status === 'quarantined'
          ? sent[receipt.index]
          : undefined
        : sentById.get(receipt.id);
    if (fact === undefined || !sentById.delete(fact.id)) continue;
    if (receipt.status === 'stored')
      stored.push({ id: fact.id, seq: fact.seq, ruling: receipt.ruling });
    else quarantined.push({ id: fact.id, reason: receipt.reason });
  }
  return { settlement: { stored, quarantined }, unanswered: [...sentById.values()] };
};

/** Who has lost data, by comparing the bureau's highest `seq` with what the kiosk wrote and what was receipted before. */
export const compareSeqs = (
  highestSeq: number,
  kiosk: { readonly written: number; readonly receipted: number },
): 'kiosk-behind' | 'bureau-behind' | 'even' => {
  if (highestSeq > kiosk.written) return 'kiosk-behind';
  return highestSeq < kiosk.receipted ? 'bureau-behind' : 'even';
};
