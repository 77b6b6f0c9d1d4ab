import { withdrawWindowMs } from '../../domain/fact/withdraw-window';
import type { EvidenceRole } from '../../domain/fact/fact';
import type { KnownFact } from '../../domain/fact/known-fact';
import type { RailClaimBody, SealedRailClaim } from '../../domain/fact/rail-claim';
import { err, ok, type Result } from '../../domain/result';
import { withBallast } from '../database/ballast';
import type { KioskDatabase } from '../database/kiosk-database';
import { reopening } from '../database/reopening';
import { type StorageFailure, storageFailureOf } from '../database/storage-failure';
import type { FactJournal } from '../journal/fact-journal';
import type { KioskTime } from '../kiosk-time';
import { claimRowSchema } from '../rows/claim-row';
import type { KioskIdentity } from '../rows/meta-row';
import type { FactRow } from '../rows/fact-row';
import { personKeyOf } from '../sealing/person-key';
import { sealClaim } from '../sealing/seal-claim';
import { type SealedPhoto, sealPhoto } from '../sealing/seal-photo';
import type { WriteLock } from '../write-lock';
import { addToCounters } from './counters';
import { type FactPlace, FactWriter, readHead } from './fact-writer';
import { foldClaimFact } from './fold-claim-fact';
import { takeBackHeldFacts } from './held-facts';

export interface RailClaimToFile {
  readonly operator: string;
  readonly policy: { readonly id: string; readonly version: number };
  readonly open: Omit<RailClaimBody, 'claimNo' | 'servicePoint'>;
  readonly sealed: Omit<SealedRailClaim, 'evidenceKeys'>;
  readonly photos: readonly { readonly role: EvidenceRole; readonly jpeg: Blob }[];
}

export interface LedgerParts {
  readonly db: KioskDatabase;
  readonly time: KioskTime;
  readonly lock: WriteLock;
  readonly journal: FactJournal | null;
}

/** Writes the facts of claims. Each method resolves only when everything that it wrote is on the disk. */
export class ClaimLedgerStore {
  private readonly writer: FactWriter;

  constructor(
    private readonly parts: LedgerParts,
    private readonly onJournalFailure: (error: unknown) => void,
  ) {
    this.writer = new FactWriter(parts.db, parts.time);
  }

  async file(
    identity: KioskIdentity,
    claim: RailClaimToFile,
  ): Promise<Result<string, StorageFailure>> {
    const photos = await Promise.all(
      claim.photos.map(async ({ role, jpeg }) => ({ role, ...(await sealPhoto(jpeg)) })),
    );
    const subject = await personKeyOf(identity.personKey, claim.sealed.idNumber);
    const evidenceKeys = photos.map(({ sha256, key, mediaType }) => ({ sha256, key, mediaType }));
    const sealed = await sealClaim(
      { ...claim.sealed, evidenceKeys },
      identity.bureauKey,
      identity.bureauKeyId,
    );
    const evidence = photos.map(({ sha256, sealed: { size }, role }) => ({
      sha256,
      bytes: size,
      role,
    }));
    return this.write(identity, photos, ({ claimNo, ...place }) => ({
      ...place,
      operator: claim.operator,
      kind: 'rail-claim-filed',
      policy: claim.policy,
      subject,
      body: { ...claim.open, claimNo, servicePoint: identity.servicePoint },
      sealed,
      evidence,
    }));
  }

  async withdraw(
    identity: KioskIdentity,
    by: Pick<RailClaimToFile, 'operator' | 'policy'>,
    claimId: string,
    reason: string,
  ): Promise<Result<void, StorageFailure | 'too-late'>> {
    const row = claimRowSchema.parse(await this.parts.db.claims.get(claimId));
    if (row.withdrawnBy !== null) return ok(undefined);
    if (this.parts.time.campaignNowMs() - row.filedAtMs > withdrawWindowMs) return err('too-late');
    const written = await this.write(identity, [], ({ claimNo: _, ...place }) => ({
      ...place,
      ...by,
      kind: 'claim-withdrawn',
      subject: row.subject,
      body: { claim: claimId, reason },
      sealed: null,
      evidence: [],
    }));
    return written.ok ? ok(undefined) : written;
  }

  async requestReview(
    identity: KioskIdentity,
    by: Pick<RailClaimToFile, 'operator' | 'policy'>,
    claimId: string,
  ): Promise<Result<void, StorageFailure>> {
    const row = claimRowSchema.parse(await this.parts.db.claims.get(claimId));
    if (row.reviewRequested) return ok(undefined);
    const written = await this.write(identity, [], ({ claimNo: _, ...place }) => ({
      ...place,
      ...by,
      kind: 'review-requested',
      subject: row.subject,
      body: { claim: claimId },
      sealed: null,
      evidence: [],
    }));
    return written.ok ? ok(undefined) : written;
  }

  /** The fact, then its photos, then the journal: only after all three the claim is saved. */
  async write(
    identity: KioskIdentity,
    photos: readonly SealedPhoto[],
    make: (place: FactPlace) => KnownFact,
    fold = (fact: KnownFact) => foldClaimFact(this.parts.db, fact),
  ): Promise<Result<string, StorageFailure>> {
    const { db, lock } = this.parts;
    return lock(async () => {
      try {
        // Only this harmless step is tried twice on a lost connection: a repeated write could be a second fact.
        await reopening(db, () => takeBackHeldFacts(db));
        const held = photos.length > 0;
        const row = await withBallast(db, () => this.writer.write(identity, make, { held, fold }));
        if (photos.length > 0) {
          await withBallast(db, () => this.storePhotos(row, photos));
        }
        await this.journal(row, photos);
        return ok(row.id);
      } catch (error) {
        // Best effort: if even this fails, the next save or the next start takes it back.
        await takeBackHeldFacts(db).catch(() => undefined);
        return err(storageFailureOf(error));
      }
    });
  }

  private storePhotos(row: FactRow, photos: readonly SealedPhoto[]): Promise<void> {
    const { db, time } = this.parts;
    const nowMs = time.deviceNowMs();
    return db.transaction('rw', db.evidence, db.outbox, db.counters, async () => {
      await db.evidence.bulkPut(
        photos.map(({ sha256, sealed }) => ({ sha256, fact: row.id, sealed, storedAtMs: nowMs })),
      );
      await db.outbox.bulkPut(
        photos.map(({ sha256, sealed }) => ({
          key: sha256,
          item: 'photo' as const,
          fact: row.id,
          seq: row.seq,
          state: 'waiting' as const,
          attempts: 0,
          lastError: null,
          sinceMs: nowMs,
          bytes: sealed.size,
        })),
      );
      await db.outbox.update(row.id, { state: 'waiting' });
      await addToCounters(db, { waitingFacts: 1, waitingPhotos: photos.length });
    });
  }

  /** A journal that fails doesn't undo the save, which is on the disk already; it is told, and healed at the next start. */
  private async journal(row: FactRow, photos: readonly SealedPhoto[]): Promise<void> {
    const { db, journal } = this.parts;
    if (journal === null) return;
    const entry = { head: await readHead(db), row };
    await withBallast(db, () => journal.append(entry, photos)).catch(this.onJournalFailure);
  }
}
