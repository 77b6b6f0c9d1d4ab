import { rulingSchema } from '../../contract/fact/ruling-schema';
import type { Ruling } from '../../domain/fact/ruling';
import type { LedgerDb, LedgerTx } from '../storage/ledger';
import type { RulingRow } from '../storage/ledger-schema';

/** A row as the wire has it. */
export const rulingOf = (
  row: Pick<RulingRow, 'fact' | 'outcome' | 'reason' | 'amount_fen' | 'at'>,
): Ruling =>
  rulingSchema.parse({
    fact: row.fact,
    outcome: row.outcome,
    reason: row.reason,
    amountFen: row.amount_fen,
    at: row.at,
  });

/** The ruling that holds for a fact; undefined where the bureau doesn't have the fact. */
export const findRuling = async (
  db: LedgerDb | LedgerTx,
  fact: string,
): Promise<Ruling | undefined> => {
  const row = await db
    .selectFrom('ruling')
    .select(['fact', 'outcome', 'reason', 'amount_fen', 'at'])
    .where('fact', '=', fact)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && rulingOf(row);
};
