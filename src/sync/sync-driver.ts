import type { Result } from '../domain/result';
import { batchMaxBytes, grow } from './batch-limit';
import { planStep, type SyncStep } from './plan-step';
import { readPull } from './read-pull';
import { compareSeqs, readPush } from './read-push';
import { rememberBatch, rememberFailure, rememberReached } from './remember';
import { freshMemory, freshPhotos, type SyncMemory } from './sync-memory';
import type { BureauTransport, OutgoingFact, SyncStore } from './sync-ports';
import type { TransportFailure } from './transport-failure';

/** Rulings a page. */
const pullLimit = 500;

export interface SyncPorts {
  readonly transport: BureauTransport;
  readonly store: SyncStore;
  /** Device time, epoch ms. */
  nowMs(): number;
  /** Uniform in [0, 1). */
  chance(): number;
  /** The bureau's clock was measured: `offsetMs` = bureau − device, `shiftMs` = campaign − real. */
  setClock(offsetMs: number, shiftMs: number): void;
  /** Called after every step. */
  changed(memory: SyncMemory): void;
}

/**
 * Runs steps until there is nothing to do. One driver runs at a time over a store; it may be dropped at any await and
 * begun anew over the same store: everything that counts is in the store, and every request may be repeated.
 */
export class SyncDriver {
  private memory: SyncMemory = freshMemory;
  /** The next batch, read while the one before is posted. */
  private ahead: Promise<readonly OutgoingFact[]> | null = null;

  constructor(private readonly ports: SyncPorts) {}

  get remembered(): SyncMemory {
    return this.memory;
  }

  /** A person asked, or the network came back: don't wait any longer. */
  retryNow(): void {
    this.memory = { ...this.memory, notBeforeMs: 0, ...freshPhotos };
  }

  /** Resolves with the instant (device time, epoch ms) until which there is nothing to do. Throws what the store throws. */
  async run(): Promise<number> {
    for (;;) {
      const waiting = await this.ports.store.waiting();
      const step = planStep(this.memory, waiting, this.ports.nowMs());
      if (step.kind === 'wait') return step.untilMs;
      await this.take(step);
      this.ports.changed(this.memory);
    }
  }

  private take(step: Exclude<SyncStep, { kind: 'wait' }>): Promise<void> {
    switch (step.kind) {
      case 'measure-clock':
        return this.measureClock();
      case 'pull':
        return this.pull();
      case 'push':
        return this.push(step.limit);
      case 'send-photo':
        return this.sendPhoto();
    }
  }

  private async measureClock(): Promise<void> {
    const askedMs = this.ports.nowMs();
    const answer = await this.ports.transport.time();
    if (!answer.ok) return this.failed(answer.error);
    // The middle of the round trip is the moment to compare with (RFC 5905 §8, reduced).
    const middleMs = (askedMs + this.ports.nowMs()) / 2;
    this.ports.setClock(answer.value.bureauNowMs - middleMs, answer.value.campaignShiftMs);
    // Failures are kept: a skew right after measuring must not be tried again at once, for ever.
    this.memory = { ...this.memory, clockMeasured: true, reachedAtMs: this.ports.nowMs() };
  }

  private async pull(): Promise<void> {
    const { store, transport } = this.ports;
    const cursor = await store.cursor();
    const answer = await transport.pull(cursor, pullLimit);
    if (!answer.ok) {
      if (answer.error.code === 'refused') this.pulled();
      return this.failed(answer.error);
    }
    const reading = readPull(cursor, answer.value);
    if (reading.kind === 'start-over') {
      await this.startOver();
      await store.applyRulings([], reading.cursor);
      return this.reached();
    }
    await store.applyRulings(reading.rulings, reading.cursor);
    this.reached();
    // A bureau that promises more without going on mustn't be asked for ever.
    if (!answer.value.more || answer.value.upTo <= cursor.seq) this.pulled();
  }

  private async push(limit: number): Promise<void> {
    const { store, transport } = this.ports;
    const ahead = await this.takeAhead();
    const batch = ahead.length > 0 ? ahead : await store.nextFacts(0, limit, batchMaxBytes);
    const last = batch.at(-1);
    if (last === undefined) return;
    // As many as may go next if this batch goes through. A failed read ahead is read again, and then told.
    this.ahead = store.nextFacts(last.seq, grow(limit), batchMaxBytes).catch(() => []);
    const answer = await transport.push(batch);
    if (!answer.ok) return this.pushFailed(batch, answer);
    const { settlement, unanswered } = readPush(batch, answer.value);
    const before = await store.seqs();
    await store.settle(settlement);
    if (unanswered.length === batch.length) {
      return this.pushFailed(batch, { ok: false, error: { code: 'not-the-bureau' } });
    }
    this.reached();
    this.memory = { ...rememberBatch(this.memory, batch.length), photosExhausted: false };
    await this.compare(answer.value.highestSeq, before);
  }

  private async compare(
    highestSeq: number,
    before: { readonly written: number; readonly receipted: number },
  ): Promise<void> {
    const found = compareSeqs(highestSeq, before);
    if (found === 'even') return;
    if (found === 'kiosk-behind') await this.ports.store.continueAfter(highestSeq);
    else await this.startOver();
    this.memory = { ...this.memory, alarm: found };
  }

  private async pushFailed(
    batch: readonly OutgoingFact[],
    { error }: Extract<Result<never, TransportFailure>, { ok: false }>,
  ): Promise<void> {
    this.ahead = null;
    const [first] = batch;
    if (error.code === 'too-large' && batch.length === 1 && first !== undefined) {
      await this.ports.store.setAside(first.id, error.code);
      return this.reached();
    }
    await this.ports.store.noteFailure(
      batch.map(({ id }) => id),
      error.code,
    );
    this.failed(error);
  }

  private async sendPhoto(): Promise<void> {
    const { store, transport } = this.ports;
    const photo = await store.nextPhoto(this.memory.skippedPhotos);
    if (photo === null) {
      // What is left belongs to facts without a receipt (set aside, in quarantine), or was refused.
      this.memory = { ...this.memory, photosExhausted: true };
      return;
    }
    const answer = await transport.putPhoto(photo);
    if (answer.ok && answer.value.sha256 === photo.sha256) {
      await store.settlePhoto(photo.sha256);
      return this.reached();
    }
    const error: TransportFailure = answer.ok ? { code: 'not-the-bureau' } : answer.error;
    await store.noteFailure([photo.sha256], error.code);
    if (error.code !== 'refused' && error.code !== 'too-large') return this.failed(error);
    // One photo that the bureau won't have doesn't hold up the others.
    this.memory = {
      ...this.memory,
      skippedPhotos: new Set([...this.memory.skippedPhotos, photo.sha256]),
    };
  }

  private async startOver(): Promise<void> {
    this.ahead = null;
    await this.ports.store.sendAllAgain();
    this.memory = { ...this.memory, alarm: 'bureau-behind', ...freshPhotos };
  }

  private async takeAhead(): Promise<readonly OutgoingFact[]> {
    const ahead = (await this.ahead) ?? [];
    this.ahead = null;
    return ahead.slice(0, this.memory.batchLimit);
  }

  private pulled(): void {
    this.memory = { ...this.memory, pulledAtMs: this.ports.nowMs() };
  }

  private reached(): void {
    this.memory = rememberReached(this.memory, this.ports.nowMs());
  }

  private failed(error: TransportFailure): void {
    const nowMs = this.ports.nowMs();
    this.memory = rememberFailure(this.memory, error, nowMs, this.ports.chance());
  }
}
