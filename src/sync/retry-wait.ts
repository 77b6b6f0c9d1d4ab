import type { TransportFailure } from './transport-failure';

const firstWaitMs = 1_000;
const longestWaitMs = 60_000;
/** For a bureau that doesn't take this kiosk: only a person can mend that. */
const refusedWaitMs = 5 * 60_000;

/**
 * Milliseconds until the next try after `failures` failures in a row (1 or more): doubling from 1 s to 60 s, of which a
 * random half, so that two hundred kiosks don't come back in one second. `chance` lies in [0, 1).
 * What the bureau asks for by Retry-After is honoured, with up to a tenth on top.
 */
export const retryWaitMs = (
  failure: TransportFailure,
  failures: number,
  chance: number,
): number => {
  if (failure.code === 'busy' && failure.retryAfterMs !== null)
    return Math.round(Math.max(firstWaitMs, failure.retryAfterMs) * (1 + chance / 10));
  if (failure.code === 'kiosk-refused') return refusedWaitMs;
  const fullMs = Math.min(longestWaitMs, firstWaitMs * 2 ** Math.min(16, failures - 1));
  return Math.round(fullMs / 2 + (fullMs / 2) * chance);
};
