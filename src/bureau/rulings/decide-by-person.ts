import { findScheme } from '../../domain/policy/find-scheme';
import { railClaimFiledSchema } from '../../contract/fact/rail-claim-schema';
import { schemeIds } from '../../domain/policy/scheme-id';
import { amountDueFen } from '../../domain/verdict/amount-due';
import { err, ok, type Result } from '../../domain/result';
import type { Ruling } from '../../domain/fact/ruling';
import type { BureauContext } from '../bureau-context';
import { writeAudit } from '../people/audit';
import type { LedgerTx } from '../storage/ledger';
import type { ClaimRow } from '../storage/ledger-schema';
import { ruleOnClaim } from './append-ruling';
import { claimBenefit } from './claim-benefit';
import { freeBenefit } from './grant-benefit';

export interface PersonsDecision {
  readonly claim: string;
  readonly decision: 'accept' | 'reject';
  /** Whole fen; looked at only with `accept`. */
  readonly amountFen: number;
  /** Why, in the person's words. Kept at the bureau, never sent to kiosks. */
  readonly note: string;
  readonly who: string;
}

export type DecisionError =
  | 'claim-unknown'
  | 'withdrawn'
  | 'amount-out-of-range'
  | 'same-person'
  | 'same-invoice'
  | 'budget-used-up';

/** Most that the plan grants on this claim, whole fen: the scheme's amount, or the fare where it is lower. */
export const mostFen = (
  policy: BureauContext['policy'],
  scheme: string,
  fareFen: number | null,
): number => {
  const id = schemeIds.find((known) => known === scheme);
  const found = id && findScheme(policy, id);
  return found ? amountDueFen(found.amount, 1, fareFen ?? undefined) : 0;
};

const fareOf = async (tx: LedgerTx, claim: string): Promise<number | null> => {
  const { json } = await tx
    .selectFrom('fact')
    .select('json')
    .where('id', '=', claim)
    .executeTakeFirstOrThrow();
  return railClaimFiledSchema.parse(JSON.parse(json)).body.fareFen;
};

const errorOf = (reason: string): DecisionError =>
  reason === 'same-person' || reason === 'same-invoice' ? reason : 'budget-used-up';

const accept = async (
  tx: LedgerTx,
  claim: ClaimRow,
  amountFen: number,
  { policy, clock }: Pick<BureauContext, 'policy' | 'clock'>,
): Promise<DecisionError | null> => {
  const most = mostFen(policy, claim.scheme, await fareOf(tx, claim.fact));
  if (amountFen <= 0 || amountFen > most) return 'amount-out-of-range';
  await freeBenefit(tx, claim.fact);
  const word = await claimBenefit(
    tx,
    {
      claim: claim.fact,
      scheme: claim.scheme,
      personKey: claim.person_key,
      invoiceKey: claim.invoice_key,
      amountFen,
    },
    clock.nowMs(),
  );
  return word.outcome === 'accepted' ? null : errorOf(word.reason);
};

/**
 * A person at the bureau decides a claim. One benefit a person and the quota hold for people too: whoever wants to
 * grant the second claim has to reject the first. Appends a ruling, which the kiosk pulls, and an audit entry.
 */
export const decideByPerson = (
  { ledger, clock, time, policy }: Pick<BureauContext, 'ledger' | 'clock' | 'time' | 'policy'>,
  wanted: PersonsDecision,
): Promise<Result<Ruling, DecisionError>> =>
  ledger.inOrder(async (tx) => {
    const claim = await tx
      .selectFrom('claim')
      .selectAll()
      .where('fact', '=', wanted.claim)
      .executeTakeFirst();
    if (!claim) return err('claim-unknown');
    if (claim.withdrawn_ms !== null) return err('withdrawn');
    const accepted = wanted.decision === 'accept';
    if (accepted) {
      const refused = await accept(tx, claim, wanted.amountFen, { policy, clock });
      if (refused) return err(refused);
    } else await freeBenefit(tx, claim.fact);
    await writeAudit(tx, {
      who: wanted.who,
      action: 'decide-claim',
      target: claim.fact,
      detail: wanted.decision,
      atMs: clock.nowMs(),
    });
    const ruling = await ruleOnClaim(tx, {
      fact: claim.fact,
      kiosk: claim.kiosk,
      outcome: accepted ? 'accepted' : 'rejected',
      reason: 'decided-by-person',
      amountFen: accepted ? wanted.amountFen : 0,
      at: time.nowText(),
      decidedBy: wanted.who,
      note: wanted.note,
    });
    return ok(ruling);
  });
