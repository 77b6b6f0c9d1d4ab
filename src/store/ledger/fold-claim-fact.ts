import type { KnownFact } from '../../domain/fact/known-fact';
import type { KioskDatabase } from '../database/kiosk-database';

/** Folds one fact into the local view of claims; call it inside a transaction over `claims`. */
export const foldClaimFact = async (db: KioskDatabase, fact: KnownFact): Promise<void> => {
  switch (fact.kind) {
    case 'rail-claim-filed':
      await db.claims.put({
        id: fact.id,
        seq: fact.seq,
        subject: fact.subject ?? '',
        filedAtMs: Date.parse(fact.at),
        photoCount: fact.evidence.length,
        withdrawnBy: null,
        reviewRequested: fact.body.reviewRequested,
      });
      return;
    case 'claim-withdrawn':
      await db.claims.update(fact.body.claim, { withdrawnBy: fact.id });
      return;
    case 'review-requested':
      await db.claims.update(fact.body.claim, { reviewRequested: true });
      return;
    case 'operator-registered':
      return;
  }
};
