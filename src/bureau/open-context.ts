import { randomUUID } from 'node:crypto';
import { dirname } from 'node:path';
import type { FastifyBaseLogger } from 'fastify';
import type { BureauContext } from './bureau-context';
import type { BureauClock } from './clock/bureau-clock';
import { CampaignTime } from './clock/campaign-time';
import type { BureauConfig } from './config';
import { Metrics } from './http/metrics';
import { openBureauKeys } from './keys/bureau-keys';
import { PhotoFolder } from './photos/photo-store';
import { readPolicy } from './reference/read-policy';
import { readStations } from './reference/read-stations';
import { setBudgets } from './rulings/set-budgets';
import { makeFolder } from './storage/durable-file';
import { Ledger } from './storage/ledger';
import { settleSetting } from './storage/settings';

/** The season that this version serves. */
const policyId = 'panzhou-2025';

/** Opens all that the bureau stands on, and makes it at the first start. */
export const openContext = async (
  config: BureauConfig,
  clock: BureauClock,
  log: FastifyBaseLogger,
): Promise<BureauContext> => {
  const policy = await readPolicy(config.folders.assets, policyId);
  const stations = await readStations(config.folders.assets);
  const keys = await openBureauKeys(config.folders.keys);
  if (config.ledger.engine === 'sqlite') await makeFolder(dirname(config.ledger.path));
  const ledger = await Ledger.open(config.ledger);
  try {
    // Two bureaux on one database must have one key, or each could open only half of the claims.
    const keyId = await settleSetting(ledger.db, 'seal-key-id', keys.sealKeyId);
    if (keyId !== keys.sealKeyId)
      throw new Error('the keys folder is not the one that this database was started with');
    await settleSetting(ledger.db, 'epoch', randomUUID());
    const mode = await settleSetting(ledger.db, 'mode', config.mode);
    if (mode !== config.mode)
      throw new Error(`this ledger is of a ${mode} campaign: it is never opened as another`);
    await setBudgets(ledger, policy);
    return {
      config,
      campaignId: await settleSetting(
        ledger.db,
        'campaign-id',
        `${policy.id}-${config.mode}-${randomUUID().slice(0, 8)}`,
      ),
      ledger,
      clock,
      time: await CampaignTime.open(ledger.db, config.mode, clock),
      keys,
      photos: new PhotoFolder(config.folders.photos),
      policy,
      stations,
      metrics: new Metrics(),
      log,
    };
  } catch (error) {
    await ledger.close();
    throw error;
  }
};
