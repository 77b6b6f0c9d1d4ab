import { firstBatchLimit } from './batch-limit';

/** What the sync remembers between steps; the facts themselves are in the store. Times are device time, epoch ms. */
export interface SyncMemory {
  readonly batchLimit: number;
  /** Failures in a row. */
  readonly failures: number;
  /** Nothing is sent before. */
  readonly notBeforeMs: number;
  /** Whether the offset to the bureau's clock was measured since the last start or skew. */
  readonly clockMeasured: boolean;
  /** Last pull that got an answer, even a refusal: a pull that fails for good mustn't keep facts waiting. */
  readonly pulledAtMs: number | null;
  readonly reachedAtMs: number | null;
  /** Photos that the bureau refused: tried again when a person asks, or the network comes back. */
  readonly skippedPhotos: ReadonlySet<string>;
  /** No photo is left that could be sent, until a fact gets its receipt. */
  readonly photosExhausted: boolean;
  readonly lastError: string | null;
  /** Told to people: what one side has lost. */
  readonly alarm: 'kiosk-behind' | 'bureau-behind' | null;
}

export const freshPhotos: Pick<SyncMemory, 'skippedPhotos' | 'photosExhausted'> = {
  skippedPhotos: new Set(),
  photosExhausted: false,
};

export const freshMemory: SyncMemory = {
  batchLimit: firstBatchLimit,
  failures: 0,
  notBeforeMs: 0,
  clockMeasured: false,
  pulledAtMs: null,
  reachedAtMs: null,
  ...freshPhotos,
  lastError: null,
  alarm: null,
};
