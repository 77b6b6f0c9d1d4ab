import type { LedgerDb } from '../storage/ledger';
import { hashEnrolmentCode, newEnrolmentCode, showEnrolmentCode } from './enrolment-code';

export const codeLifetimeMs = { practice: 3_600_000, real: 24 * 3_600_000 } as const;

/** Makes a one-time code and gives it as it is shown; only its hash is kept. */
export const makeEnrolmentCode = async (
  db: LedgerDb,
  {
    by,
    nowMs,
    lifetimeMs,
  }: { readonly by: string; readonly nowMs: number; readonly lifetimeMs: number },
): Promise<string> => {
  const code = newEnrolmentCode();
  await db
    .insertInto('enrolment_code')
    .values({
      code_hash: hashEnrolmentCode(code),
      created_ms: nowMs,
      expires_ms: nowMs + lifetimeMs,
      created_by: by,
      used_ms: null,
      kiosk: null,
    })
    .execute();
  return showEnrolmentCode(code);
};
