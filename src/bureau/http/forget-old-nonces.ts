import type { LedgerDb } from '../storage/ledger';

/** A nonce counts as long as its request's time would still be taken. */
export const forgetOldNonces = async (db: LedgerDb, nowMs: number): Promise<void> => {
  await db.deleteFrom('request_nonce').where('expires_ms', '<', nowMs).execute();
};
