import type { Receipt } from '../../contract/wire/push';
import type { Ruling } from '../../domain/fact/ruling';
import type { BureauContext } from '../bureau-context';
import { appendRuling } from '../rulings/append-ruling';
import { findRuling } from '../rulings/find-ruling';
import { ruleFiledClaim } from '../rulings/rule-filed-claim';
import { ruleReviewRequest } from '../rulings/rule-review-request';
import { ruleWithdrawal } from '../rulings/rule-withdrawal';
import type { RulingContext } from '../rulings/ruling-context';
import type { ChainLink } from '../storage/ledger-schema';
import { advanced, type ChainHead, linkOf } from './chain';
import type { PreparedFact } from './prepare-fact';
import { quarantineFact } from './quarantine-fact';
import { storeFact } from './store-fact';

export type TakeWith = Pick<BureauContext, 'ledger' | 'clock' | 'time' | 'policy'>;

export interface TakenFacts {
  readonly receipts: readonly Receipt[];
  readonly highestSeq: number;
}

type ReadableFact = Exclude<PreparedFact, { status: 'unreadable' }>;

const rule = (context: RulingContext, taken: ReadableFact, chain: ChainLink): Promise<Ruling> => {
  if (taken.status === 'claim') return ruleFiledClaim(context, taken.fact, taken.judgement, chain);
  const { fact } = taken;
  switch (fact.kind) {
    case 'claim-withdrawn':
      return ruleWithdrawal(context, fact);
    case 'review-requested':
      return ruleReviewRequest(context, fact);
    case 'operator-registered':
      return appendRuling(context.tx, {
        fact: fact.id,
        kiosk: fact.kiosk,
        outcome: 'accepted',
        reason: 'recorded',
        amountFen: 0,
        at: context.time.nowText(),
        decidedBy: 'bureau',
      });
  }
};

const takeOne = async (
  context: RulingContext,
  kiosk: string,
  taken: PreparedFact,
  index: number,
  head: ChainHead,
): Promise<Receipt> => {
  const { tx, nowMs } = context;
  const quarantined = async (reason: string): Promise<Receipt> => {
    await quarantineFact(tx, kiosk, taken.sent, reason, nowMs);
    return { status: 'quarantined', id: taken.sent.id, index, reason };
  };
  if (taken.status === 'unreadable') return quarantined(taken.reason);
  const { seq, prev } = taken.fact;
  const chain = await linkOf(tx, kiosk, { seq, prev, hash: taken.sent.hash }, head);
  const outcome = await storeFact(tx, taken, chain, nowMs);
  if (outcome === 'id-reused') return quarantined('id-reused');
  const ruling =
    outcome === 'stored' ? await rule(context, taken, chain) : await findRuling(tx, taken.fact.id);
  if (!ruling) throw new Error('a stored fact has no ruling');
  return { status: 'stored', id: taken.fact.id, ruling };
};

/**
 * Takes a kiosk's facts in their order: each stored, or kept in quarantine, and ruled on, all in one transaction. When
 * this returns they are durable, and only then may receipts go out.
 */
export const takeFacts = async (
  { ledger, clock, time, policy }: TakeWith,
  kiosk: string,
  facts: readonly PreparedFact[],
): Promise<TakenFacts> =>
  ledger.inOrder(async (tx) => {
    const row = await tx
      .selectFrom('kiosk')
      .select(['highest_seq', 'head_hash'])
      .where('id', '=', kiosk)
      .executeTakeFirstOrThrow();
    const context: RulingContext = {
      tx,
      nowMs: clock.nowMs(),
      time,
      correctableMinutes: policy.readings.correctableMinutes,
    };
    let head: ChainHead = { highestSeq: row.highest_seq, headHash: row.head_hash };
    const receipts: Receipt[] = [];
    for (const [index, taken] of facts.entries()) {
      receipts.push(await takeOne(context, kiosk, taken, index, head));
      if (taken.sent.seq !== null) head = advanced(head, taken.sent.seq, taken.sent.hash);
    }
    await tx
      .updateTable('kiosk')
      .set({ highest_seq: head.highestSeq, head_hash: head.headHash })
      .where('id', '=', kiosk)
      .execute();
    return { receipts, highestSeq: head.highestSeq };
  });
