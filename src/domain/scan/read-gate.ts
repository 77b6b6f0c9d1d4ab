import type { ScanContent } from './scan-content';

/** How long the same code stays unreported while it is in view, ms. */
export const repeatAfterMs = 2500;
/** Two equal reads count as one when no more than this lies between them, ms. */
const pairWithinMs = 1500;

/** What to do with a read: report it, wait for a second equal one, or keep quiet about one that was just reported. */
export type GateAnswer = 'report' | 'wait' | 'repeat';

export interface ReadGate {
  answer(text: string, content: ScanContent, nowMs: number): GateAnswer;
}

interface Sighting {
  readonly text: string;
  readonly atMs: number;
}

/** Whether the text itself shows that it was read rightly. */
export const checksItself = (content: ScanContent): boolean => {
  switch (content.kind) {
    case 'identity-number':
      return true;
    case 'rail-e-invoice':
    case 'other-e-invoice':
      return content.invoice.crc === 'fits';
    default:
      return false;
  }
};

/**
 * Stands between decoders and the counter: a wrong read is worse than none, and one code shown is one scan. A code is
 * quiet for `repeatAfterMs` after it was last in view, not after it was reported: held still it is reported once.
 */
export const createReadGate = (): ReadGate => {
  let reported: Sighting | undefined;
  let pending: Sighting | undefined;
  return {
    answer: (text, content, nowMs) => {
      const inView = reported?.text === text && nowMs - reported.atMs < repeatAfterMs;
      if (inView) {
        reported = { text, atMs: nowMs };
        return 'repeat';
      }
      const second = pending?.text === text && nowMs - pending.atMs <= pairWithinMs;
      if (!second && !checksItself(content)) {
        pending = { text, atMs: nowMs };
        return 'wait';
      }
      pending = undefined;
      reported = { text, atMs: nowMs };
      return 'report';
    },
  };
};
