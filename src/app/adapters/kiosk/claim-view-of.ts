import type { KeptClaim } from '../../../store/ledger/claim-views';
import type { ClaimView, Delivery } from '../../ports/claim-ledger';

const deliveryOf = ({ unreceipted }: KeptClaim): Delivery => {
  const quarantined = unreceipted.find(({ state }) => state === 'quarantined');
  if (quarantined) return { state: 'quarantined', reason: quarantined.lastError ?? 'unknown' };
  if (unreceipted.length === 0) return { state: 'synced' };
  return {
    state: 'waiting',
    photosLeft: unreceipted.filter(({ item }) => item === 'photo').length,
    attempts: Math.max(...unreceipted.map(({ attempts }) => attempts)),
    lastError: unreceipted.find(({ lastError }) => lastError !== null)?.lastError ?? null,
  };
};

/** One claim as the screens show it. */
export const claimViewOf = (kept: KeptClaim): ClaimView => ({
  id: kept.fact.id,
  at: kept.fact.at,
  operator: kept.fact.operator,
  body: kept.fact.body,
  photoCount: kept.row.photoCount,
  delivery: deliveryOf(kept),
  ruling: kept.ruling,
  withdrawn: kept.row.withdrawnBy !== null,
  reviewRequested: kept.row.reviewRequested,
});
