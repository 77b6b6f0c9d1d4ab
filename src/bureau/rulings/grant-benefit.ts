import type { LedgerTx } from '../storage/ledger';

export interface WantedBenefit {
  readonly claim: string;
  readonly scheme: string;
  readonly personKey: string;
  readonly invoiceKey: string | null;
  readonly amountFen: number;
}

/** `holder`: the claim that has the person's or the invoice's benefit already. */
export type GrantOutcome =
  | { readonly outcome: 'granted' }
  | { readonly outcome: 'same-person' | 'same-invoice'; readonly holder: string }
  | { readonly outcome: 'budget-used-up' };

const findHolder = async (tx: LedgerTx, wanted: WantedBenefit): Promise<GrantOutcome> => {
  const byPerson = await tx
    .selectFrom('benefit')
    .select('claim')
    .where('person_key', '=', wanted.personKey)
    .executeTakeFirst();
  if (byPerson) return { outcome: 'same-person', holder: byPerson.claim };
  const byInvoice = await tx
    .selectFrom('benefit')
    .select('claim')
    .where('invoice_key', '=', wanted.invoiceKey)
    .executeTakeFirstOrThrow();
  return { outcome: 'same-invoice', holder: byInvoice.claim };
};

/**
 * Grants a benefit, unless the person has one of the season's four already (in whichever scheme), the invoice was used,
 * or the quota is used up. The unique columns and the CHECK of the budget decide, not a look before.
 */
export const grantBenefit = async (
  tx: LedgerTx,
  wanted: WantedBenefit,
  nowMs: number,
): Promise<GrantOutcome> => {
  const entered = await tx
    .insertInto('benefit')
    .values({
      claim: wanted.claim,
      scheme: wanted.scheme,
      person_key: wanted.personKey,
      invoice_key: wanted.invoiceKey,
      amount_fen: wanted.amountFen,
      granted_ms: nowMs,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (entered.numInsertedOrUpdatedRows === 0n) return findHolder(tx, wanted);
  const spent = await tx
    .updateTable('budget')
    .set((eb) => ({ granted: eb('granted', '+', 1) }))
    .where('scheme', '=', wanted.scheme)
    .whereRef((eb) => eb('granted', '+', eb.ref('leased')), '<', 'quota')
    .executeTakeFirst();
  if (spent.numUpdatedRows === 1n) return { outcome: 'granted' };
  await tx.deleteFrom('benefit').where('claim', '=', wanted.claim).execute();
  return { outcome: 'budget-used-up' };
};

/** Takes a claim's benefit back, so that the person, the invoice and the money are free again. Harmless where it has none. */
export const freeBenefit = async (tx: LedgerTx, claim: string): Promise<void> => {
  const held = await tx
    .deleteFrom('benefit')
    .where('claim', '=', claim)
    .returning('scheme')
    .executeTakeFirst();
  if (!held) return;
  await tx
    .updateTable('budget')
    .set((eb) => ({ granted: eb('granted', '-', 1) }))
    .where('scheme', '=', held.scheme)
    .execute();
};
