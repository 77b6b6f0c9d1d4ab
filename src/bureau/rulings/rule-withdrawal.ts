import * as z from 'zod';
import type { ClaimWithdrawn } from '../../domain/fact/rail-claim';
import type { Ruling, RulingOutcome, RulingReason } from '../../domain/fact/ruling';
import { appendRuling, ruleOnClaim } from './append-ruling';
import { freeBenefit } from './grant-benefit';
import type { RulingContext } from './ruling-context';

const atSchema = z.object({ at: z.string() });

/** Whether a withdrawal, as stored, was written within the minutes in which a kiosk may withdraw. */
export const withdrawalInTime = (json: string, filedMs: number, minutes: number): boolean =>
  Date.parse(atSchema.parse(JSON.parse(json)).at) - filedMs <= minutes * 60_000;

/** Rules on a withdrawal; in time, it frees the claim's benefit. The claim stays, marked. */
export const ruleWithdrawal = async (
  { tx, nowMs, time, correctableMinutes }: RulingContext,
  fact: ClaimWithdrawn,
): Promise<Ruling> => {
  const at = time.nowText();
  const on = (outcome: RulingOutcome, reason: RulingReason): Promise<Ruling> =>
    appendRuling(tx, {
      fact: fact.id,
      kiosk: fact.kiosk,
      outcome,
      reason,
      amountFen: 0,
      at,
      decidedBy: 'bureau',
    });
  const claim = await tx
    .selectFrom('claim')
    .select(['kiosk', 'filed_ms', 'withdrawn_ms'])
    .where('fact', '=', fact.body.claim)
    .executeTakeFirst();
  // The claim may still come: then it is found withdrawn.
  if (!claim) return on('accepted', 'recorded');
  if (claim.kiosk !== fact.kiosk) return on('rejected', 'claim-unknown');
  if (claim.withdrawn_ms !== null) return on('accepted', 'recorded');
  if (Date.parse(fact.at) - claim.filed_ms > correctableMinutes * 60_000)
    return on('review', 'too-late');
  await freeBenefit(tx, fact.body.claim);
  await tx
    .updateTable('claim')
    .set({ withdrawn_ms: nowMs })
    .where('fact', '=', fact.body.claim)
    .execute();
  await ruleOnClaim(tx, {
    fact: fact.body.claim,
    kiosk: fact.kiosk,
    outcome: 'rejected',
    reason: 'withdrawn',
    amountFen: 0,
    at,
    decidedBy: 'bureau',
  });
  return on('accepted', 'recorded');
};
