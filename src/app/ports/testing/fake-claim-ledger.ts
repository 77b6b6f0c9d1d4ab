import { BehaviorSubject, map, type Observable } from 'rxjs';
import { err, ok, type Result } from '../../../domain/result';
import type { ClaimLedger, ClaimView, NewRailClaim, SaveError } from '../claim-ledger';

/** A ledger in memory. `refuseSave` makes every write fail by that name. */
export class FakeClaimLedger implements ClaimLedger {
  readonly #claims = new BehaviorSubject<readonly ClaimView[]>([]);
  refuseSave: SaveError | null = null;
  readonly withdrawalReasons: string[] = [];
  #filed = 0;

  put(...claims: readonly ClaimView[]): void {
    this.#claims.next([...claims, ...this.#claims.value]);
  }

  file(claim: NewRailClaim): Promise<Result<ClaimView, SaveError>> {
    if (this.refuseSave) return Promise.resolve(err(this.refuseSave));
    const number = String(++this.#filed).padStart(4, '0');
    const view: ClaimView = {
      id: `claim-${number}`,
      at: '2025-02-03T08:00:00+08:00',
      operator: 'operator-1',
      body: {
        ...claim.open,
        claimNo: `K07-${number}`,
        servicePoint: 'panzhou-hsr',
        maskedName: `${claim.sealed.name.slice(0, 1)}**`,
        maskedIdNumber: `${claim.sealed.idNumber.slice(0, 4)}**********${claim.sealed.idNumber.slice(-4)}`,
      },
      photoCount: claim.photos.length,
      delivery: {
        state: 'waiting',
        photosLeft: claim.photos.length,
        attempts: 0,
        lastError: null,
      },
      ruling: null,
      withdrawn: false,
      reviewRequested: claim.open.reviewRequested,
    };
    this.put(view);
    return Promise.resolve(ok(view));
  }

  withdraw(claimId: string, reason: string): Promise<Result<void, SaveError | 'too-late'>> {
    this.withdrawalReasons.push(reason);
    return this.#change(claimId, { withdrawn: true });
  }

  requestReview(claimId: string): Promise<Result<void, SaveError>> {
    return this.#change(claimId, { reviewRequested: true });
  }

  recent(limit: number): Observable<readonly ClaimView[]> {
    return this.#claims.pipe(map((claims) => claims.slice(0, limit)));
  }

  claim(id: string): Observable<ClaimView | undefined> {
    return this.#claims.pipe(map((claims) => claims.find((claim) => claim.id === id)));
  }

  earlierClaimOf(idNumber: string): Promise<ClaimView | undefined> {
    const masked = `${idNumber.slice(0, 4)}**********${idNumber.slice(-4)}`;
    return Promise.resolve(
      this.#claims.value.find((c) => !c.withdrawn && c.body.maskedIdNumber === masked),
    );
  }

  #change(id: string, change: Partial<ClaimView>): Promise<Result<void, SaveError>> {
    if (this.refuseSave) return Promise.resolve(err(this.refuseSave));
    this.#claims.next(this.#claims.value.map((c) => (c.id === id ? { ...c, ...change } : c)));
    return Promise.resolve(ok(undefined));
  }
}
