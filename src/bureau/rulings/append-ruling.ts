import type { Ruling, RulingOutcome, RulingReason } from '../../domain/fact/ruling';
import type { LedgerTx } from '../storage/ledger';

export interface NewRuling {
  readonly fact: string;
  readonly kiosk: string;
  readonly outcome: RulingOutcome;
  readonly reason: RulingReason;
  /** Whole fen granted; 0 unless accepted. */
  readonly amountFen: number;
  /** ISO 8601, campaign time. */
  readonly at: string;
  readonly decidedBy: string;
  readonly note?: string;
}

/** Appends a ruling. To be called within `Ledger.inOrder`: that is what orders the kiosks' cursor. */
export const appendRuling = async (tx: LedgerTx, ruling: NewRuling): Promise<Ruling> => {
  const { fact, kiosk, outcome, reason, amountFen, at, decidedBy, note } = ruling;
  await tx
    .insertInto('ruling')
    .values({
      fact,
      kiosk,
      outcome,
      reason,
      amount_fen: amountFen,
      at,
      decided_by: decidedBy,
      note: note ?? null,
    })
    .execute();
  return { fact, outcome, reason, amountFen, at };
};

/** Appends a ruling on a claim and folds it into the claim's row. */
export const ruleOnClaim = async (tx: LedgerTx, ruling: NewRuling): Promise<Ruling> => {
  await tx
    .updateTable('claim')
    .set({ outcome: ruling.outcome, reason: ruling.reason, amount_fen: ruling.amountFen })
    .where('fact', '=', ruling.fact)
    .execute();
  return appendRuling(tx, ruling);
};
