import type { ClaimView } from '../../ports/claim-ledger';

export const claimFilters = ['all', 'waiting', 'ruled'] as const;
export type ClaimFilter = (typeof claimFilters)[number];

/** A withdrawn claim waits for nothing; a claim under review has an answer, though not the last one. */
export const passesFilter = (claim: ClaimView, filter: ClaimFilter): boolean => {
  if (filter === 'all') return true;
  if (filter === 'ruled') return claim.ruling !== null;
  return claim.ruling === null && !claim.withdrawn;
};
