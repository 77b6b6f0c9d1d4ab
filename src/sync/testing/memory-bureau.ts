import * as z from 'zod';
import type { PullResponse } from '../../contract/wire/pull';
import type { PushResponse } from '../../contract/wire/push';
import type { Ruling } from '../../domain/fact/ruling';
import { err, ok, type Result } from '../../domain/result';
import type { BureauTransport, OutgoingFact, OutgoingPhoto, PullCursor } from '../sync-ports';
import type { TransportFailure } from '../transport-failure';

const sentSchema = z.object({ id: z.string(), seq: z.number() });

interface Ledger {
  readonly facts: Map<string, number>;
  readonly photos: Set<string>;
  readonly rulings: Ruling[];
}

const copyOf = ({ facts, photos, rulings }: Ledger): Ledger => ({
  facts: new Map(facts),
  photos: new Set(photos),
  rulings: [...rulings],
});

const empty: Ledger = { facts: new Map(), photos: new Set(), rulings: [] };

/** A bureau in memory that keeps the protocol: stores once by id, rules once, hands out rulings by commit order. */
export class MemoryBureau implements BureauTransport {
  ledger = copyOf(empty);
  epoch = 'epoch-1';
  /** Ids that it can't take. */
  readonly unreadable = new Set<string>();
  /** Largest batch it takes. */
  maxFacts = 500;
  /** Times that each fact was ruled on: more than once would pay twice. */
  readonly timesRuled = new Map<string, number>();
  readonly requests: string[] = [];
  private backup = copyOf(empty);
  private restores = 0;

  constructor(private readonly nowMs: () => number = () => 0) {}

  backUp(): void {
    this.backup = copyOf(this.ledger);
  }

  /** Last night's backup comes back: a new epoch, and everything since is gone. */
  restore(): void {
    this.ledger = copyOf(this.backup);
    this.restores += 1;
    this.epoch = `epoch-${this.restores + 1}`;
    this.timesRuled.clear();
  }

  /** A person at the bureau decides about an earlier fact. */
  decide(fact: string, outcome: Ruling['outcome']): void {
    this.ledger.rulings.push({ ...this.ruling(fact), outcome, reason: 'decided-by-person' });
  }

  time = async () => ok({ bureauNowMs: this.nowMs(), campaignShiftMs: 0 });

  push = async (
    facts: readonly OutgoingFact[],
  ): Promise<Result<PushResponse, TransportFailure>> => {
    this.requests.push(`push ${facts.length}`);
    if (facts.length > this.maxFacts) return err({ code: 'too-large' });
    const receipts = facts.map(({ fact }, index): PushResponse['receipts'][number] => {
      const { id, seq } = sentSchema.parse(fact);
      if (this.unreadable.has(id))
        return { status: 'quarantined', id: null, index, reason: 'unreadable' };
      if (!this.ledger.facts.has(id)) {
        this.ledger.facts.set(id, seq);
        this.ledger.rulings.push(this.ruling(id));
        this.timesRuled.set(id, (this.timesRuled.get(id) ?? 0) + 1);
      }
      return { status: 'stored', id, ruling: this.ruling(id) };
    });
    const highestSeq = Math.max(0, ...this.ledger.facts.values());
    return ok({ receipts, highestSeq, bureauNowMs: this.nowMs() });
  };

  pull = async ({ epoch, seq }: PullCursor, limit: number) => {
    this.requests.push(`pull ${seq}`);
    const from = epoch === this.epoch || epoch === null ? seq : 0;
    const rulings = this.ledger.rulings
      .map((ruling, i) => ({ seq: i + 1, ruling }))
      .slice(from, from + limit);
    const upTo = rulings.at(-1)?.seq ?? Math.min(from, this.ledger.rulings.length);
    const more = upTo < this.ledger.rulings.length;
    const response: PullResponse = { epoch: this.epoch, rulings, upTo, more };
    return ok(response);
  };

  putPhoto = async ({ sha256, sealed }: OutgoingPhoto) => {
    this.requests.push(`photo ${sha256}`);
    this.ledger.photos.add(sha256);
    return ok({ sha256, bytes: sealed.length });
  };

  private ruling(fact: string): Ruling {
    const at = '2025-02-03T00:00:00.000Z';
    return { fact, outcome: 'accepted', reason: 'eligible', amountFen: 40_000, at };
  }
}
