import type { RailClaimFiled } from '../../domain/fact/rail-claim';
import type { RulingOutcome, RulingReason } from '../../domain/fact/ruling';
import type { ChainLink } from '../storage/ledger-schema';
import type { Judgement } from './judge-claim';

/** Beyond it money waits for a person: device and bureau disagree about what day it is. */
export const clockToleranceMs = 5 * 60_000;

export interface WeighWith {
  readonly chain: ChainLink;
  /** The latest instant that an honest kiosk can have written by now, epoch ms, campaign time. */
  readonly latestHonestMs: number;
}

/** What the claim itself says; `grantable` leaves the last word to the ledger (duplicates, budget). */
export type Weighed =
  | { readonly status: 'grantable'; readonly amountFen: number }
  | {
      readonly status: 'ruled';
      readonly outcome: RulingOutcome;
      readonly reason: RulingReason;
    };

const review = (reason: RulingReason): Weighed => ({ status: 'ruled', outcome: 'review', reason });

const isClockOff = ({ clock, at }: RailClaimFiled, latestHonestMs: number): boolean =>
  Math.abs(clock.offsetMs) > clockToleranceMs || Date.parse(at) > latestHonestMs + clockToleranceMs;

const namesAnother: readonly Judgement['ticketHolder'][] = [
  'other-name',
  'other-number',
  'other-person',
];

/** A ticket that somebody typed in, with no picture of it: nobody but the operator has seen it. */
const isTicketUnseen = ({ body, evidence }: RailClaimFiled): boolean =>
  body.ticketSource === 'typed' && !evidence.some(({ role }) => role === 'ticket');

/**
 * Weighs a claim by itself: is it the person's own and untampered, does the bureau come to the kiosk's verdict, is
 * anything open. What doesn't fit goes to a person, never silently to a refusal.
 */
export const weighClaim = (
  fact: RailClaimFiled,
  { personKey, judged, ticketHolder }: Judgement,
  { chain, latestHonestMs }: WeighWith,
): Weighed => {
  const { body } = fact;
  if (fact.subject !== personKey) return review('subject-differs');
  if (chain === 'broken' || chain === 'fork') return review('chain-broken');
  if (!judged.ok) return review('verdict-differs');
  const verdict = judged.value;
  if (
    verdict.outcome !== body.verdict.outcome ||
    verdict.amountFen !== body.verdict.amountFen ||
    verdict.scheme !== body.verdict.scheme
  )
    return review('verdict-differs');
  if (verdict.outcome === 'ineligible')
    return body.reviewRequested
      ? review('review-requested')
      : { status: 'ruled', outcome: 'rejected', reason: 'not-eligible' };
  if (verdict.outcome === 'needs-evidence') return review('evidence-missing');
  if (isTicketUnseen(fact)) return review('evidence-missing');
  if (namesAnother.includes(ticketHolder)) return review('subject-differs');
  if (isClockOff(fact, latestHonestMs)) return review('clock-off');
  return { status: 'grantable', amountFen: verdict.amountFen };
};
