import { liveQuery } from 'dexie';
import { from, type Observable } from 'rxjs';
import type { KioskDatabase } from '../../../store/database/kiosk-database';
import { claimsOfPerson, findClaim, recentClaims } from '../../../store/ledger/claim-views';
import type { KioskIdentity } from '../../../store/rows/meta-row';
import { personKeyOf } from '../../../store/sealing/person-key';
import type { ClaimView } from '../../ports/claim-ledger';
import { claimViewOf } from './claim-view-of';

/** Claims as the screens see them, live: a ruling that arrives shows by itself, in every tab. */
export class KeptClaims {
  constructor(private readonly db: KioskDatabase) {}

  watchRecent(limit: number): Observable<readonly ClaimView[]> {
    return from(liveQuery(async () => (await recentClaims(this.db, limit)).map(claimViewOf)));
  }

  watch(id: string): Observable<ClaimView | undefined> {
    return from(liveQuery(() => this.find(id)));
  }

  async find(id: string): Promise<ClaimView | undefined> {
    const kept = await findClaim(this.db, id);
    return kept === undefined ? undefined : claimViewOf(kept);
  }

  /** `idNumber`: normalised. The newest that wasn't withdrawn. */
  async earlier(identity: KioskIdentity, idNumber: string): Promise<ClaimView | undefined> {
    const [newest] = await this.ofPerson(identity, idNumber);
    return newest;
  }

  /** One that could still be paid: neither withdrawn, nor refused here or by the bureau. */
  async standing(identity: KioskIdentity, idNumber: string): Promise<ClaimView | undefined> {
    const claims = await this.ofPerson(identity, idNumber);
    return claims.find(
      ({ body, ruling, reviewRequested }) =>
        ruling?.outcome !== 'rejected' &&
        (body.verdict.outcome !== 'ineligible' || reviewRequested),
    );
  }

  private async ofPerson(identity: KioskIdentity, idNumber: string): Promise<ClaimView[]> {
    const subject = await personKeyOf(identity.personKey, idNumber);
    return (await claimsOfPerson(this.db, subject)).map(claimViewOf);
  }
}
