import { v7 as uuidv7 } from 'uuid';
import type { RulingOutcome, RulingReason } from '../../domain/fact/ruling';
import type { LedgerTx } from '../storage/ledger';
import { type GrantOutcome, grantBenefit, type WantedBenefit } from './grant-benefit';

export interface LedgerWord {
  readonly outcome: RulingOutcome;
  readonly reason: RulingReason;
  readonly amountFen: number;
}

const wordOf = (granted: GrantOutcome, amountFen: number): LedgerWord => {
  switch (granted.outcome) {
    case 'granted':
      return { outcome: 'accepted', reason: 'eligible', amountFen };
    case 'budget-used-up':
      return { outcome: 'over-budget', reason: 'budget-used-up', amountFen: 0 };
    case 'same-person':
    case 'same-invoice':
      return { outcome: 'duplicate', reason: granted.outcome, amountFen: 0 };
  }
};

/** Asks the ledger for the benefit; where another claim holds it, opens a conflict case with both. */
export const claimBenefit = async (
  tx: LedgerTx,
  wanted: WantedBenefit,
  nowMs: number,
): Promise<LedgerWord> => {
  const granted = await grantBenefit(tx, wanted, nowMs);
  if (granted.outcome === 'same-person' || granted.outcome === 'same-invoice')
    await tx
      .insertInto('conflict_case')
      .values({
        id: uuidv7(),
        kind: granted.outcome,
        claim: wanted.claim,
        holder: granted.holder,
        opened_ms: nowMs,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  return wordOf(granted, wanted.amountFen);
};
