/** SHA-256 in lower-case hex, 64 characters. */
export type Sha256 = string;

/** A sealed photo that belongs to a fact, named by the hash of its sealed bytes. */
export interface EvidenceRef {
  readonly sha256: Sha256;
  /** Length of the sealed bytes. */
  readonly bytes: number;
  readonly role: EvidenceRole;
}

export const evidenceRoles = ['ticket', 'employment', 'other'] as const;
export type EvidenceRole = (typeof evidenceRoles)[number];

/** What the kiosk knew of its own clock when it wrote a fact. */
export interface ClockReading {
  /** Bureau time minus device time, in ms, as last measured; 0 where never measured. */
  readonly offsetMs: number;
  /** ISO 8601 instant of that measurement in device time; null where the bureau was never heard. */
  readonly measuredAt: string | null;
}

/** The frame of every fact: one immutable record of one intent. `kind` and `body` are refined per kind. */
export interface FactFrame<Kind extends string, Body> {
  /** UUIDv7. */
  readonly id: string;
  readonly kiosk: string;
  /** Dense per kiosk, from 1. */
  readonly seq: number;
  /** ISO 8601 instant, campaign time. */
  readonly at: string;
  readonly clock: ClockReading;
  readonly operator: string;
  readonly kind: Kind;
  readonly policy: { readonly id: string; readonly version: number };
  /** `personKey` of whom it is about; null where it is about nobody. */
  readonly subject: string | null;
  readonly body: Body;
  /** JWE (compact) to the bureau's key with what must not lie on the tablet; null where there is none. */
  readonly sealed: string | null;
  readonly evidence: readonly EvidenceRef[];
  /** Hash of the kiosk's fact before this one; null for the first. */
  readonly prev: Sha256 | null;
}
