import type { LedgerDb, LedgerTx } from '../storage/ledger';

export type AuditAction =
  | 'log-in'
  | 'log-out'
  | 'view-claim'
  | 'view-photo'
  | 'view-quarantined'
  | 'decide-claim'
  | 'make-code'
  | 'revoke-kiosk';

export interface AuditEntry {
  readonly who: string;
  readonly action: AuditAction;
  readonly target?: string;
  readonly detail?: string;
  /** Epoch ms, real time. */
  readonly atMs: number;
}

/** Who looked at what, and who did what (PIPL 51). The table refuses UPDATE and DELETE. */
export const writeAudit = async (db: LedgerDb | LedgerTx, entry: AuditEntry): Promise<void> => {
  await db
    .insertInto('audit')
    .values({
      at_ms: entry.atMs,
      who: entry.who,
      action: entry.action,
      target: entry.target ?? null,
      detail: entry.detail ?? null,
    })
    .execute();
};
