import type { FactRow } from '../rows/fact-row';

/**
 * A second place for what was acknowledged and has no receipt yet: Chromium can lose a whole IndexedDB even with strict
 * durability. An append is on the disk when its promise resolves.
 */
export interface FactJournal {
  append(row: FactRow, photos: readonly JournalPhoto[]): Promise<void>;
}

export interface JournalPhoto {
  readonly sha256: string;
  readonly sealed: Blob;
}
