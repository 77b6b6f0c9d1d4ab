import type { ReviewRequested } from '../../domain/fact/rail-claim';
import type { Ruling, RulingOutcome, RulingReason } from '../../domain/fact/ruling';
import { appendRuling, ruleOnClaim } from './append-ruling';
import type { RulingContext } from './ruling-context';

/** A refusal that a worker asks a person to look at waits for that person (PIPL 24); other claims stay as they are. */
export const ruleReviewRequest = async (
  { tx, time }: RulingContext,
  fact: ReviewRequested,
): Promise<Ruling> => {
  const at = time.nowText();
  const ruling = { kiosk: fact.kiosk, amountFen: 0, at, decidedBy: 'bureau' };
  const on = (outcome: RulingOutcome, reason: RulingReason): Promise<Ruling> =>
    appendRuling(tx, { ...ruling, fact: fact.id, outcome, reason });
  const claim = await tx
    .selectFrom('claim')
    .select(['kiosk', 'outcome', 'withdrawn_ms'])
    .where('fact', '=', fact.body.claim)
    .executeTakeFirst();
  if (claim && claim.kiosk !== fact.kiosk) return on('rejected', 'claim-unknown');
  const refused = claim && !['accepted', 'review'].includes(claim.outcome);
  if (refused && claim.withdrawn_ms === null)
    await ruleOnClaim(tx, {
      ...ruling,
      fact: fact.body.claim,
      outcome: 'review',
      reason: 'review-requested',
    });
  return on('accepted', 'recorded');
};
