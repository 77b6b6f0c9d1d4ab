import type { Policy } from '../../domain/policy/policy';
import type { Ledger } from '../storage/ledger';

/**
 * Enters each scheme's quota. A quota below what has been granted and lent already stays at that: the ledger's CHECK
 * would refuse it, and money promised isn't taken back by an edit of a file.
 */
export const setBudgets = (ledger: Ledger, policy: Policy): Promise<void> =>
  ledger.inOrder(async (tx) => {
    for (const { id: scheme, quota } of policy.schemes) {
      await tx
        .insertInto('budget')
        .values({ scheme, quota: quota.count, granted: 0, leased: 0 })
        .onConflict((conflict) => conflict.column('scheme').doNothing())
        .execute();
      await tx
        .updateTable('budget')
        .set((eb) => ({
          quota: eb
            .case()
            .when(eb('granted', '+', eb.ref('leased')), '>', quota.count)
            .then(eb('granted', '+', eb.ref('leased')))
            .else(quota.count)
            .end(),
        }))
        .where('scheme', '=', scheme)
        .execute();
    }
  });
