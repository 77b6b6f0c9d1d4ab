/** Wrong PINs before the first wait: a tired thumb slips once or twice. */
const freeAttempts = 4;
const firstWaitMs = 30_000;
const longestWaitMs = 15 * 60_000;

export interface PinAttempts {
  readonly failures: number;
  readonly failedAtMs: number | null;
}

/** Wrong PINs that are left before the operator has to wait; 0 when the next wrong one makes them wait. */
export const attemptsLeft = (failures: number): number => Math.max(0, freeAttempts - failures);

/** Milliseconds until the next try; the wait doubles from 30 s to 15 min with every further wrong PIN. */
export const waitBeforePin = ({ failures, failedAtMs }: PinAttempts, nowMs: number): number => {
  if (failedAtMs === null || failures < freeAttempts) return 0;
  const waitMs = Math.min(longestWaitMs, firstWaitMs * 2 ** (failures - freeAttempts));
  // A clock set back must not shorten the wait, nor one set forward and back make it endless.
  const sinceMs = Math.max(0, nowMs - failedAtMs);
  return Math.max(0, waitMs - sinceMs);
};
