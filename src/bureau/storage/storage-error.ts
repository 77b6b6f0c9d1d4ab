import pg from 'pg';
import { SqliteError } from './sqlite-statement';

/**
 * `refused`: the database won't ever take these values; `unavailable`: it can't just now (full, busy, gone).
 * Null where the error isn't the database's.
 */
export type StorageTrouble = 'refused' | 'unavailable';

/** SQLITE_TOOBIG, SQLITE_CONSTRAINT, SQLITE_MISMATCH, SQLITE_RANGE. */
const sqliteRefusals = [18, 19, 20, 25];

const networkCodes = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND'];

const codeOf = (error: Error): string =>
  'code' in error && typeof error.code === 'string' ? error.code : '';

/** Says whether an error is the database's, and whether trying again can help. */
export const storageTroubleOf = (error: unknown): StorageTrouble | null => {
  if (error instanceof SqliteError)
    return sqliteRefusals.includes(error.code & 0xff) ? 'refused' : 'unavailable';
  // SQLSTATE classes 22 (data exception) and 23 (integrity constraint violation).
  if (error instanceof pg.DatabaseError)
    return /^2[23]/.test(error.code ?? '') ? 'refused' : 'unavailable';
  if (!(error instanceof Error)) return null;
  if (networkCodes.includes(codeOf(error)) || ['ENOSPC', 'EDQUOT', 'EIO'].includes(codeOf(error)))
    return 'unavailable';
  return /connection terminated|timeout exceeded|database thread has ended|database is closed|driver has already been destroyed/i.test(
    error.message,
  )
    ? 'unavailable'
    : null;
};
