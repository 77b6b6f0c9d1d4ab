import type { ClaimWithdrawn, RailClaimFiled, ReviewRequested } from '../../domain/fact/rail-claim';
import type { OperatorRegistered } from '../../domain/fact/operator-registered';
import type { BureauKeys } from '../keys/bureau-keys';
import { judgeClaim, type Judgement, type JudgeWith } from '../rulings/judge-claim';
import { readFact, type SentFact } from './read-fact';
import { unsealClaim } from './unseal-claim';

/** A fact with all that can be worked out without the ledger: opened, judged, hashed. */
export type PreparedFact =
  | {
      readonly status: 'claim';
      readonly sent: SentFact;
      readonly fact: RailClaimFiled;
      readonly judgement: Judgement;
    }
  | {
      readonly status: 'plain';
      readonly sent: SentFact;
      readonly fact: ClaimWithdrawn | ReviewRequested | OperatorRegistered;
    }
  | { readonly status: 'unreadable'; readonly sent: SentFact; readonly reason: string };

export type PrepareWith = Pick<BureauKeys, 'sealPrivate' | 'personSecret'> &
  Omit<JudgeWith, 'personSecret'>;

const prepare = async (
  input: unknown,
  kiosk: string,
  { sealPrivate, ...judgeWith }: PrepareWith,
): Promise<PreparedFact> => {
  const read = readFact(input, kiosk);
  if (read.status === 'unreadable') return read;
  const { sent, fact } = read;
  if (fact.kind !== 'rail-claim-filed') return { status: 'plain', sent, fact };
  const sealed = await unsealClaim(fact.sealed, sealPrivate);
  if (!sealed.ok) return { status: 'unreadable', sent, reason: sealed.error };
  return { status: 'claim', sent, fact, judgement: judgeClaim(fact, sealed.value, judgeWith) };
};

/**
 * Prepares one fact of a push, before the transaction. Something unforeseen in one fact must not hold up its
 * neighbours for ever: it is kept in quarantine as `unforeseen`, for us to look at.
 */
export const prepareFact = async (
  input: unknown,
  kiosk: string,
  needs: PrepareWith,
  onUnforeseen: (error: unknown) => void,
): Promise<PreparedFact> => {
  try {
    return await prepare(input, kiosk, needs);
  } catch (error) {
    onUnforeseen(error);
    const { sent } = readFact(input, kiosk);
    return { status: 'unreadable', sent, reason: 'unforeseen' };
  }
};
