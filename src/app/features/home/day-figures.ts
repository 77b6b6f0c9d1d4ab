import { type ShanghaiDay, shanghaiDayAt } from '../../../domain/time/shanghai-day';
import type { ClaimView } from '../../ports/claim-ledger';

export interface DayFigures {
  /** Claims filed today and not withdrawn. */
  readonly filed: number;
  /** Of any day: not yet with the bureau, photos included. */
  readonly waiting: number;
  /** Filed today, and the bureau has spoken. */
  readonly ruled: number;
}

const countable = (claim: ClaimView): boolean => !claim.withdrawn;

/** Today's work, counted from the claims themselves, never kept as a number. */
export const dayFigures = (claims: readonly ClaimView[], today: ShanghaiDay): DayFigures => {
  const standing = claims.filter(countable);
  const ofToday = standing.filter(({ at }) => shanghaiDayAt(Date.parse(at)) === today);
  return {
    filed: ofToday.length,
    waiting: standing.filter(({ delivery }) => delivery.state === 'waiting').length,
    ruled: ofToday.filter(({ ruling }) => ruling !== null).length,
  };
};

/** Claims that somebody should look at: kept in quarantine, or ruled otherwise than accepted. Newest first. */
export const needsAttention = (claims: readonly ClaimView[]): readonly ClaimView[] =>
  claims.filter(
    (claim) =>
      countable(claim) &&
      (claim.delivery.state === 'quarantined' ||
        (claim.ruling !== null && claim.ruling.outcome !== 'accepted')),
  );
