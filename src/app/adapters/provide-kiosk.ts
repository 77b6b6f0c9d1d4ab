import {
  type EnvironmentProviders,
  inject,
  makeEnvironmentProviders,
  provideEnvironmentInitializer,
} from '@angular/core';
import { CLAIM_LEDGER } from '../ports/claim-ledger';
import { CLOCK } from '../ports/clock';
import { DRAFT_KEEPER } from '../ports/draft-keeper';
import { KIOSK_SESSION } from '../ports/kiosk-session';
import { REFERENCE_DATA } from '../ports/reference-data';
import { SYNC_STATUS } from '../ports/sync-status';
import { CampaignClock } from './clock/campaign-clock';
import { StoredClaimLedger } from './kiosk/stored-claim-ledger';
import { StoredDraftKeeper } from './kiosk/stored-draft-keeper';
import { StoredKioskSession } from './kiosk/stored-kiosk-session';
import { BundledReferenceData } from './reference/bundled-reference-data';
import { BureauSyncStatus } from './sync/bureau-sync-status';

/** The kiosk's database, sync, clock and reference data, behind their ports. */
export const provideKiosk = (): EnvironmentProviders =>
  makeEnvironmentProviders([
    { provide: CLOCK, useExisting: CampaignClock },
    { provide: KIOSK_SESSION, useExisting: StoredKioskSession },
    { provide: CLAIM_LEDGER, useExisting: StoredClaimLedger },
    { provide: DRAFT_KEEPER, useExisting: StoredDraftKeeper },
    { provide: SYNC_STATUS, useExisting: BureauSyncStatus },
    { provide: REFERENCE_DATA, useExisting: BundledReferenceData },
    // Waiting facts go out whether or not a screen shows how the sync stands.
    provideEnvironmentInitializer(() => {
      inject(BureauSyncStatus);
    }),
  ]);
