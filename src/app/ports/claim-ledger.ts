import { InjectionToken } from '@angular/core';
import type { Observable } from 'rxjs';
import type { EvidenceRole } from '../../domain/fact/fact';
import type { RailClaimBody, SealedRailClaim } from '../../domain/fact/rail-claim';
import type { Ruling } from '../../domain/fact/ruling';
import type { Result } from '../../domain/result';

/** A photo as the counter made it: scaled, stripped of metadata, not yet sealed. */
export interface NewPhoto {
  readonly role: EvidenceRole;
  readonly jpeg: Blob;
}

/** A claim as the counter knows it; the ledger masks, seals, numbers and keeps it. */
export interface NewRailClaim {
  readonly open: Omit<RailClaimBody, 'claimNo' | 'servicePoint' | 'maskedName' | 'maskedIdNumber'>;
  readonly sealed: Omit<SealedRailClaim, 'evidenceKeys'>;
  readonly photos: readonly NewPhoto[];
}

/** How far a claim has come. `synced`: the fact and every photo have the bureau's receipt. */
export type Delivery =
  | {
      readonly state: 'waiting';
      readonly photosLeft: number;
      readonly attempts: number;
      readonly lastError: string | null;
    }
  | { readonly state: 'synced' }
  | { readonly state: 'quarantined'; readonly reason: string };

/** One claim as the kiosk shows it, folded from its facts and rulings. */
export interface ClaimView {
  /** Id of the fact that filed it. */
  readonly id: string;
  readonly at: string;
  readonly operator: string;
  readonly body: RailClaimBody;
  readonly photoCount: number;
  readonly delivery: Delivery;
  readonly ruling: Ruling | null;
  readonly withdrawn: boolean;
  readonly reviewRequested: boolean;
}

/** `storage-full`: nothing was saved, and what was entered is still on the screen. */
export type SaveError = 'storage-full' | 'storage-failed' | 'locked' | 'already-claimed-here';

/** The kiosk's claims. A method that returns ok has its writes durable (strict) before it returns. */
export interface ClaimLedger {
  file(claim: NewRailClaim): Promise<Result<ClaimView, SaveError>>;
  /** Within ten minutes of filing; later a person at the bureau has to. */
  withdraw(claimId: string, reason: string): Promise<Result<void, SaveError | 'too-late'>>;
  requestReview(claimId: string): Promise<Result<void, SaveError>>;
  /** Newest first. */
  recent(limit: number): Observable<readonly ClaimView[]>;
  claim(id: string): Observable<ClaimView | undefined>;
  /** A claim for the same person already filed on this kiosk and not withdrawn, by full ID number. */
  earlierClaimOf(idNumber: string): Promise<ClaimView | undefined>;
}

export const CLAIM_LEDGER = new InjectionToken<ClaimLedger>('ClaimLedger');
