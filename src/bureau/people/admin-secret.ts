import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Ledger } from '../storage/ledger';
import { findSetting, settleSetting, writeSetting } from '../storage/settings';

// 192 random bits: a plain hash is enough, nobody can try them all.
const hashOf = (secret: string): Buffer => createHash('sha256').update(`admin:${secret}`).digest();

/**
 * Makes the bureau's secret at the first start, or anew when asked, and gives it, once: only its hash is kept. Null
 * where there is one already. A new secret ends all sessions.
 */
export const openAdminSecret = async (
  { db }: Pick<Ledger, 'db'>,
  anew: boolean,
): Promise<string | null> => {
  const secret = randomBytes(24).toString('base64url');
  const hash = hashOf(secret).toString('hex');
  if (anew) {
    await writeSetting(db, 'admin-secret-hash', hash);
    await db.deleteFrom('admin_session').execute();
    return secret;
  }
  return (await settleSetting(db, 'admin-secret-hash', hash)) === hash ? secret : null;
};

export const isAdminSecret = async (
  { db }: Pick<Ledger, 'db'>,
  secret: string,
): Promise<boolean> => {
  const kept = Buffer.from((await findSetting(db, 'admin-secret-hash')) ?? '', 'hex');
  const given = hashOf(secret.trim());
  return kept.length === given.length && timingSafeEqual(kept, given);
};
