import type { FastifyBaseLogger } from 'fastify';
import type { StationIndex } from '../domain/place/station-index';
import type { Policy } from '../domain/policy/policy';
import type { BureauClock } from './clock/bureau-clock';
import type { CampaignTime } from './clock/campaign-time';
import type { BureauConfig } from './config';
import type { Metrics } from './http/metrics';
import type { BureauKeys } from './keys/bureau-keys';
import type { PhotoStore } from './photos/photo-store';
import type { Ledger } from './storage/ledger';

/** What the bureau's parts share. Each part takes the few members that it needs. */
export interface BureauContext {
  readonly config: BureauConfig;
  readonly campaignId: string;
  readonly ledger: Ledger;
  readonly clock: BureauClock;
  readonly time: CampaignTime;
  readonly keys: BureauKeys;
  readonly photos: PhotoStore;
  readonly policy: Policy;
  readonly stations: StationIndex;
  readonly metrics: Metrics;
  readonly log: FastifyBaseLogger;
}
