import type { RailClaimFiled } from '../../domain/fact/rail-claim';
import type { Ruling } from '../../domain/fact/ruling';
import type { ChainLink } from '../storage/ledger-schema';
import { claimBenefit, type LedgerWord } from './claim-benefit';
import type { Judgement } from './judge-claim';
import { appendRuling } from './append-ruling';
import type { RulingContext } from './ruling-context';
import { withdrawalInTime } from './rule-withdrawal';
import { weighClaim } from './weigh-claim';

/** Facts about a claim can come before it, when the one that filed it was held up. */
const earlierAbout = async (
  { tx, correctableMinutes }: RulingContext,
  fact: RailClaimFiled,
): Promise<'withdrawn' | 'review-requested' | null> => {
  const about = await tx
    .selectFrom('fact')
    .select(['kind', 'json'])
    .where('about', '=', fact.id)
    .where('kiosk', '=', fact.kiosk)
    .execute();
  const withdrawn = about.some(
    ({ kind, json }) =>
      kind === 'claim-withdrawn' && withdrawalInTime(json, Date.parse(fact.at), correctableMinutes),
  );
  if (withdrawn) return 'withdrawn';
  return about.some(({ kind }) => kind === 'review-requested') ? 'review-requested' : null;
};

const wordOn = async (
  context: RulingContext,
  fact: RailClaimFiled,
  judgement: Judgement,
  chain: ChainLink,
): Promise<LedgerWord> => {
  const about = await earlierAbout(context, fact);
  if (about === 'withdrawn') return { outcome: 'rejected', reason: 'withdrawn', amountFen: 0 };
  const weighed = weighClaim(fact, judgement, {
    chain,
    latestHonestMs: context.time.latestHonestMs(),
  });
  if (weighed.status === 'grantable')
    return claimBenefit(
      context.tx,
      {
        claim: fact.id,
        scheme: fact.body.verdict.scheme,
        personKey: judgement.personKey,
        invoiceKey: judgement.invoiceKey,
        amountFen: weighed.amountFen,
      },
      context.nowMs,
    );
  const { outcome, reason } = weighed;
  if (outcome === 'rejected' && about === 'review-requested')
    return { outcome: 'review', reason: 'review-requested', amountFen: 0 };
  return { outcome, reason, amountFen: 0 };
};

/** Enters a filed claim and rules on it. */
export const ruleFiledClaim = async (
  context: RulingContext,
  fact: RailClaimFiled,
  judgement: Judgement,
  chain: ChainLink,
): Promise<Ruling> => {
  const { tx, nowMs, time } = context;
  const { body } = fact;
  const { judged } = judgement;
  await tx
    .insertInto('claim')
    .values({
      fact: fact.id,
      kiosk: fact.kiosk,
      service_point: body.servicePoint,
      claim_no: body.claimNo,
      scheme: body.verdict.scheme,
      filed_at: fact.at,
      filed_ms: Date.parse(fact.at),
      township: body.township,
      depart_on: body.departOn,
      masked_name: body.maskedName,
      masked_id_number: body.maskedIdNumber,
      person_key: judgement.personKey,
      invoice_key: judgement.invoiceKey,
      kiosk_outcome: body.verdict.outcome,
      verdict: judged.ok ? JSON.stringify(judged.value) : null,
      case_problem: judged.ok ? null : judged.error,
      outcome: 'review',
      reason: 'recorded',
      amount_fen: 0,
      withdrawn_ms: null,
    })
    .execute();
  const { outcome, reason, amountFen } = await wordOn(context, fact, judgement, chain);
  await tx
    .updateTable('claim')
    .set({
      outcome,
      reason,
      amount_fen: amountFen,
      withdrawn_ms: reason === 'withdrawn' ? nowMs : null,
    })
    .where('fact', '=', fact.id)
    .execute();
  return appendRuling(tx, {
    fact: fact.id,
    kiosk: fact.kiosk,
    outcome,
    reason,
    amountFen,
    at: time.nowText(),
    decidedBy: 'bureau',
  });
};
