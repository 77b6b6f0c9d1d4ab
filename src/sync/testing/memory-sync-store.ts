import type { Ruling } from '../../domain/fact/ruling';
import type { PullCursor, Settlement, SyncStore } from '../sync-ports';

interface Kept {
  readonly id: string;
  readonly seq: number;
  readonly photos: readonly string[];
}

/** A kiosk's store in memory, with the rules of the real one: each method is one step that happens or doesn't. */
export class MemorySyncStore implements SyncStore {
  readonly facts: Kept[] = [];
  readonly outbox = new Map<string, 'waiting' | 'quarantined'>();
  readonly photoOutbox = new Set<string>();
  readonly rulings = new Map<string, Ruling>();
  readonly failures: { readonly key: string; readonly reason: string }[] = [];
  place: PullCursor = { epoch: null, seq: 0 };
  receipted = 0;
  written = 0;

  /** What the counter acknowledges to a person. */
  save(id: string, photos: readonly string[] = []): void {
    this.written += 1;
    this.facts.push({ id, seq: this.written, photos });
    this.outbox.set(id, 'waiting');
    for (const photo of photos) this.photoOutbox.add(photo);
  }

  reasonsOf(key: string): string[] {
    return this.failures.filter((failure) => failure.key === key).map(({ reason }) => reason);
  }

  waiting = async () => ({
    facts: [...this.outbox.values()].filter((state) => state === 'waiting').length,
    photos: this.photoOutbox.size,
  });

  nextFacts = async (afterSeq: number, limit: number, maxBytes: number) => {
    const waiting = this.facts.filter(
      ({ id, seq }) => seq > afterSeq && this.outbox.get(id) === 'waiting',
    );
    const bytes = 1_000;
    return waiting
      .slice(0, Math.min(limit, Math.max(1, Math.floor(maxBytes / bytes))))
      .map(({ id, seq }) => ({ id, seq, bytes, fact: { id, seq } }));
  };

  nextPhoto = async (skip: ReadonlySet<string>) => {
    const sendable = this.facts
      .filter(({ id }) => !this.outbox.has(id))
      .flatMap(({ photos }) => photos)
      .find((photo) => this.photoOutbox.has(photo) && !skip.has(photo));
    return sendable === undefined
      ? null
      : { sha256: sendable, sealed: new Uint8Array([sendable.length]) };
  };

  settle = async ({ stored, quarantined }: Settlement) => {
    for (const { id, seq, ruling } of stored) {
      this.outbox.delete(id);
      this.rulings.set(id, ruling);
      this.receipted = Math.max(this.receipted, seq);
    }
    for (const { id, reason } of quarantined) {
      this.outbox.set(id, 'quarantined');
      this.failures.push({ key: id, reason });
    }
  };

  settlePhoto = async (sha256: string) => {
    this.photoOutbox.delete(sha256);
  };

  noteFailure = async (keys: readonly string[], reason: string) => {
    this.failures.push(...keys.map((key) => ({ key, reason })));
  };

  setAside = async (id: string, reason: string) => {
    await this.settle({ stored: [], quarantined: [{ id, reason }] });
  };

  cursor = async () => this.place;

  applyRulings = async (rulings: readonly Ruling[], cursor: PullCursor) => {
    for (const ruling of rulings) this.rulings.set(ruling.fact, ruling);
    this.place = cursor;
  };

  sendAllAgain = async () => {
    for (const { id, photos } of this.facts) {
      if (!this.outbox.has(id)) this.outbox.set(id, 'waiting');
      for (const photo of photos) this.photoOutbox.add(photo);
    }
    this.receipted = 0;
  };

  seqs = async () => ({ written: this.written, receipted: this.receipted });

  continueAfter = async (seq: number) => {
    this.written = Math.max(this.written, seq);
  };
}
