import type { EvidenceReceipt } from '../contract/wire/evidence';
import type { PullResponse } from '../contract/wire/pull';
import type { PushResponse } from '../contract/wire/push';
import type { Time } from '../contract/wire/time';
import type { Ruling } from '../domain/fact/ruling';
import type { Result } from '../domain/result';
import type { TransportFailure } from './transport-failure';

/** A fact as it goes over the wire: unparsed, so that what this version can't read is still delivered. */
export interface OutgoingFact {
  readonly id: string;
  readonly seq: number;
  /** Length of its JSON. */
  readonly bytes: number;
  readonly fact: unknown;
}

export interface OutgoingPhoto {
  readonly sha256: string;
  readonly sealed: Uint8Array<ArrayBuffer>;
}

/** Rulings are taken after this place; `epoch` is null before the first pull. */
export interface PullCursor {
  readonly epoch: string | null;
  readonly seq: number;
}

export interface BureauTransport {
  push(facts: readonly OutgoingFact[]): Promise<Result<PushResponse, TransportFailure>>;
  pull(cursor: PullCursor, limit: number): Promise<Result<PullResponse, TransportFailure>>;
  putPhoto(photo: OutgoingPhoto): Promise<Result<EvidenceReceipt, TransportFailure>>;
  time(): Promise<Result<Time, TransportFailure>>;
}

/** What the bureau's receipts do to the outbox. Everything else in it stays as it is. */
export interface Settlement {
  /** Receipted: they leave the outbox. */
  readonly stored: readonly {
    readonly id: string;
    readonly seq: number;
    readonly ruling: Ruling;
  }[];
  /** Kept apart by the bureau: they stay, with the reason, and are not sent again by themselves. */
  readonly quarantined: readonly { readonly id: string; readonly reason: string }[];
}

export interface Waiting {
  readonly facts: number;
  readonly photos: number;
}

/** The kiosk's outbox, cursor and rulings. Each method is one transaction. */
export interface SyncStore {
  waiting(): Promise<Waiting>;
  /** Oldest waiting facts after `afterSeq`, at most `limit` and `maxBytes` (but one at least), in order of `seq`. */
  nextFacts(afterSeq: number, limit: number, maxBytes: number): Promise<readonly OutgoingFact[]>;
  /** Oldest waiting photo whose fact has its receipt, but none of `skip`. */
  nextPhoto(skip: ReadonlySet<string>): Promise<OutgoingPhoto | null>;
  settle(settlement: Settlement): Promise<void>;
  settlePhoto(sha256: string): Promise<void>;
  /** Counts an attempt that brought nothing, on facts by id and photos by hash. */
  noteFailure(keys: readonly string[], reason: string): Promise<void>;
  /** Sets a fact aside that can't be delivered as it is (too large for the bureau): shown, never dropped. */
  setAside(id: string, reason: string): Promise<void>;
  cursor(): Promise<PullCursor>;
  /** Rulings and the new cursor. */
  applyRulings(rulings: readonly Ruling[], cursor: PullCursor): Promise<void>;
  /** The bureau has lost what it had receipted: everything kept goes into the outbox again, photos included. */
  sendAllAgain(): Promise<void>;
  /** Highest `seq` written here, and highest with a receipt. */
  seqs(): Promise<{ readonly written: number; readonly receipted: number }>;
  /** The bureau holds more of this kiosk's facts than the kiosk: go on numbering after them. */
  continueAfter(seq: number): Promise<void>;
}
