import { withdrawWindowMs } from '../../../domain/fact/withdraw-window';

export const withdrawalReasons = ['entered-wrong', 'wrong-ticket', 'not-wanted'] as const;
export type WithdrawalReason = (typeof withdrawalReasons)[number];

/** Whole minutes left in which a claim filed at `filedAt` (ISO 8601) can be withdrawn, rounded up; 0 when over. */
export const withdrawMinutesLeft = (filedAt: string, nowMs: number): number => {
  const leftMs = Date.parse(filedAt) + withdrawWindowMs - nowMs;
  return leftMs > 0 ? Math.min(10, Math.ceil(leftMs / 60_000)) : 0;
};
