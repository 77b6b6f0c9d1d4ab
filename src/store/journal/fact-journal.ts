import type { JournalEntry } from './journal-entry';

export interface JournalPhoto {
  readonly sha256: string;
  readonly sealed: Blob;
}

/**
 * A second place for what was acknowledged and has no receipt yet: Chromium can lose a whole IndexedDB even with strict
 * durability. What a method wrote is on the disk when its promise resolves.
 */
export interface FactJournal {
  append(entry: JournalEntry, photos: readonly JournalPhoto[]): Promise<void>;
  read(): Promise<JournalContent>;
  readPhoto(sha256: string): Promise<Blob | null>;
  /** Keeps these entries and photos and nothing else. */
  compact(entries: readonly JournalEntry[], photos: readonly string[]): Promise<void>;
  /** Lets its files go. */
  close(): void;
}

export interface JournalContent {
  readonly entries: readonly JournalEntry[];
  /** Names of the photos that lie there. */
  readonly photos: readonly string[];
  /** Bytes of a torn tail that were cut off. */
  readonly tornBytes: number;
  readonly bytes: number;
}
