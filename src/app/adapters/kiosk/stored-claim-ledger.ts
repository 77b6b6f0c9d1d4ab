import { inject, Service } from '@angular/core';
import { defer, type Observable, switchMap } from 'rxjs';
import { maskIdNumber } from '../../../domain/identity/mask-id-number';
import { maskName } from '../../../domain/identity/mask-name';
import { normaliseIdNumber } from '../../../domain/identity/parse-id-number';
import { err, ok, type Result } from '../../../domain/result';
import type { RailClaimToFile } from '../../../store/ledger/claim-ledger-store';
import type { KioskIdentity } from '../../../store/rows/meta-row';
import type { ClaimLedger, ClaimView, NewRailClaim, SaveError } from '../../ports/claim-ledger';
import { REFERENCE_DATA } from '../../ports/reference-data';
import { SyncTrigger } from '../sync/sync-trigger';
import type { KioskRuntime } from './kiosk-runtime';
import { KioskRuntimeLoader } from './kiosk-runtime-loader';
import { StoredKioskSession } from './stored-kiosk-session';

interface AtTheCounter {
  readonly runtime: KioskRuntime;
  readonly identity: KioskIdentity;
  readonly by: Pick<RailClaimToFile, 'operator' | 'policy'>;
}

/** Claims over the kiosk's store: who stands at the counter, masking, and the views that screens watch. */
@Service()
export class StoredClaimLedger implements ClaimLedger {
  private readonly loader = inject(KioskRuntimeLoader);
  private readonly session = inject(StoredKioskSession);
  private readonly reference = inject(REFERENCE_DATA);
  private readonly trigger = inject(SyncTrigger);

  async file(claim: NewRailClaim): Promise<Result<ClaimView, SaveError>> {
    const counter = await this.counter();
    if (counter === null) return err('locked');
    const idNumber = normaliseIdNumber(claim.sealed.idNumber);
    const { runtime, identity, by } = counter;
    const earlier = await runtime.claims.standing(identity, idNumber);
    if (earlier !== undefined) return err('already-claimed-here');
    const filed = await runtime.ledger.file(identity, {
      ...by,
      open: {
        ...claim.open,
        maskedName: maskName(claim.sealed.name),
        maskedIdNumber: maskIdNumber(idNumber),
      },
      sealed: { ...claim.sealed, idNumber },
      photos: claim.photos,
    });
    if (!filed.ok) return filed;
    this.trigger.factWritten();
    const view = await runtime.claims.find(filed.value);
    return view === undefined ? err('storage-failed') : ok(view);
  }

  async withdraw(claimId: string, reason: string): Promise<Result<void, SaveError | 'too-late'>> {
    const counter = await this.counter();
    if (counter === null) return err('locked');
    const { runtime, identity, by } = counter;
    const done = await runtime.ledger.withdraw(identity, by, claimId, reason);
    if (done.ok) this.trigger.factWritten();
    return done;
  }

  async requestReview(claimId: string): Promise<Result<void, SaveError>> {
    const counter = await this.counter();
    if (counter === null) return err('locked');
    const { runtime, identity, by } = counter;
    const done = await runtime.ledger.requestReview(identity, by, claimId);
    if (done.ok) this.trigger.factWritten();
    return done;
  }

  recent(limit: number): Observable<readonly ClaimView[]> {
    return this.watch((runtime) => runtime.claims.watchRecent(limit));
  }

  claim(id: string): Observable<ClaimView | undefined> {
    return this.watch((runtime) => runtime.claims.watch(id));
  }

  async earlierClaimOf(idNumber: string): Promise<ClaimView | undefined> {
    const runtime = await this.loader.load();
    if (runtime.identity === null) return undefined;
    return runtime.claims.earlier(runtime.identity, normaliseIdNumber(idNumber));
  }

  private watch<T>(look: (runtime: KioskRuntime) => Observable<T>): Observable<T> {
    return defer(() => this.loader.load()).pipe(switchMap(look));
  }

  private async counter(): Promise<AtTheCounter | null> {
    const operator = this.session.operator();
    const [runtime, policy] = await Promise.all([this.loader.load(), this.reference.policy()]);
    if (operator === null || runtime.identity === null) return null;
    const { id, version } = policy;
    return {
      runtime,
      identity: runtime.identity,
      by: { operator: operator.id, policy: { id, version } },
    };
  }
}
