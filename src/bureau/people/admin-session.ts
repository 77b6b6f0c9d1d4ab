import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { LedgerDb } from '../storage/ledger';

/** A working day. */
export const sessionLifetimeMs = 10 * 3_600_000;

/** Somebody at the bureau who has logged in. */
export interface AdminSession {
  readonly who: string;
  readonly token: string;
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Begins a session; only the hash of its token is kept. */
export const beginSession = async (
  db: LedgerDb,
  who: string,
  nowMs: number,
): Promise<AdminSession> => {
  const token = randomBytes(32).toString('base64url');
  await db.deleteFrom('admin_session').where('expires_ms', '<', nowMs).execute();
  await db
    .insertInto('admin_session')
    .values({
      token_hash: hashOf(token),
      who,
      created_ms: nowMs,
      expires_ms: nowMs + sessionLifetimeMs,
    })
    .execute();
  return { who, token };
};

/** The session of a token; undefined where there is none or it has expired. */
export const findSession = async (
  db: LedgerDb,
  token: string,
  nowMs: number,
): Promise<AdminSession | undefined> => {
  const row = await db
    .selectFrom('admin_session')
    .select('who')
    .where('token_hash', '=', hashOf(token))
    .where('expires_ms', '>=', nowMs)
    .executeTakeFirst();
  return row && { who: row.who, token };
};

export const endSession = async (db: LedgerDb, { token }: AdminSession): Promise<void> => {
  await db.deleteFrom('admin_session').where('token_hash', '=', hashOf(token)).execute();
};

/** What a form of this session must carry: another site can send its cookie, but can't read this. */
export const csrfTokenOf = ({ token }: AdminSession): string =>
  createHmac('sha256', token).update('csrf').digest('base64url');

export const isCsrfToken = (session: AdminSession, given: string): boolean => {
  const expected = Buffer.from(csrfTokenOf(session));
  const sent = Buffer.from(given);
  return sent.length === expected.length && timingSafeEqual(sent, expected);
};
