import type { PullResponse } from '../contract/wire/pull';
import type { Ruling } from '../domain/fact/ruling';
import type { PullCursor } from './sync-ports';

export type PullReading =
  | { readonly kind: 'apply'; readonly rulings: readonly Ruling[]; readonly cursor: PullCursor }
  /** The bureau was restored from a backup: start over, and send again what it may have lost. */
  | { readonly kind: 'start-over'; readonly cursor: PullCursor };

/** Another epoch, or a place before ours in the same epoch, means that the bureau's ledger is not the one we knew. */
export const readPull = (cursor: PullCursor, response: PullResponse): PullReading => {
  const { epoch, upTo, rulings } = response;
  const known = cursor.epoch !== null;
  if (known && (epoch !== cursor.epoch || upTo < cursor.seq))
    return { kind: 'start-over', cursor: { epoch, seq: 0 } };
  return {
    kind: 'apply',
    rulings: rulings.map(({ ruling }) => ruling),
    cursor: { epoch, seq: upTo },
  };
};
