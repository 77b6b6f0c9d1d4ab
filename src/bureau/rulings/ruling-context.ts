import type { CampaignTime } from '../clock/campaign-time';
import type { LedgerTx } from '../storage/ledger';

/** What ruling on a fact needs, within the transaction that stores it. */
export interface RulingContext {
  readonly tx: LedgerTx;
  /** Epoch ms, real time. */
  readonly nowMs: number;
  readonly time: Pick<CampaignTime, 'nowText' | 'latestHonestMs'>;
  /** Minutes after filing in which a kiosk may withdraw a claim: a reading of the policy. */
  readonly correctableMinutes: number;
}
