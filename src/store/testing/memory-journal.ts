import type { FactJournal, JournalPhoto } from '../journal/fact-journal';
import type { JournalEntry } from '../journal/journal-entry';
import { JournalLog } from '../journal/journal-log';
import { MemoryFile } from './memory-file';

/** The journal over files in memory: the same log, no worker. */
export class MemoryJournal implements FactJournal {
  readonly files = [new MemoryFile(), new MemoryFile()] as const;
  readonly photos = new Map<string, Blob>();
  private log = new JournalLog(this.files);

  /** As after a restart. */
  reopen(): void {
    this.log = new JournalLog(this.files);
  }

  append = async (entry: JournalEntry, photos: readonly JournalPhoto[]) => {
    for (const { sha256, sealed } of photos) this.photos.set(sha256, sealed);
    this.log.append(entry);
  };
  read = async () => ({
    ...this.log.read(),
    photos: [...this.photos.keys()],
    bytes: this.log.bytes,
  });
  readPhoto = async (sha256: string) => this.photos.get(sha256) ?? null;
  compact = async (entries: readonly JournalEntry[], photos: readonly string[]) => {
    this.log.compact(entries);
    for (const name of this.photos.keys()) if (!photos.includes(name)) this.photos.delete(name);
  };
  close = () => undefined;
}
