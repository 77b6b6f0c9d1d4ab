import { decodeEntry, encodeEntry, type JournalEntry } from './journal-entry';
import { decodeFrames, encodeFrame } from './journal-frame';

/** What is used of `FileSystemSyncAccessHandle`. */
export interface SyncFile {
  getSize(): number;
  read(into: Uint8Array, options: { at: number }): number;
  write(bytes: Uint8Array, options: { at: number }): number;
  truncate(size: number): void;
  flush(): void;
}

interface Reading {
  readonly entries: readonly JournalEntry[];
  readonly soundBytes: number;
  readonly tornBytes: number;
}

const readFile = (file: SyncFile): Reading => {
  const bytes = new Uint8Array(file.getSize());
  const length = file.read(bytes, { at: 0 });
  const { payloads, soundBytes } = decodeFrames(bytes.subarray(0, length));
  const entries = payloads.map(decodeEntry).filter((entry) => entry !== null);
  return { entries, soundBytes, tornBytes: length - soundBytes };
};

const writeAll = (file: SyncFile, bytes: Uint8Array, at: number): void => {
  const written = file.write(bytes, { at });
  if (written !== bytes.length) {
    file.truncate(at);
    throw new DOMException('journal write was cut short', 'QuotaExceededError');
  }
  file.flush();
};

/**
 * Two files, of which one is written: compacting writes the other, flushes it, and only then empties the first, so that
 * at every moment all entries lie in one or both. Entries are taken by fact id, so seeing one twice does no harm.
 */
export class JournalLog {
  private current: 0 | 1;
  private end: number;

  constructor(private readonly files: readonly [SyncFile, SyncFile]) {
    const [first, second] = files.map(readFile);
    this.current = (second?.soundBytes ?? 0) > (first?.soundBytes ?? 0) ? 1 : 0;
    this.end = (this.current === 1 ? second : first)?.soundBytes ?? 0;
  }

  get bytes(): number {
    return this.files[0].getSize() + this.files[1].getSize();
  }

  /** On the disk when it returns. Throws QuotaExceededError; nothing is half-written then. */
  append(entry: JournalEntry): void {
    const file = this.files[this.current];
    const frame = encodeFrame(encodeEntry(entry));
    // Another tab may have written since: its frames are before ours. A torn tail is not, and is cut off.
    if (file.getSize() !== this.end) {
      this.end = readFile(file).soundBytes;
      file.truncate(this.end);
    }
    writeAll(file, frame, this.end);
    this.end += frame.length;
  }

  read(): { readonly entries: readonly JournalEntry[]; readonly tornBytes: number } {
    const readings = this.files.map(readFile);
    return {
      entries: readings.flatMap(({ entries }) => entries),
      tornBytes: readings.reduce((sum, { tornBytes }) => sum + tornBytes, 0),
    };
  }

  compact(entries: readonly JournalEntry[]): void {
    const next = this.current === 0 ? 1 : 0;
    const frames = entries.map((entry) => encodeFrame(encodeEntry(entry)));
    const bytes = new Uint8Array(frames.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const frame of frames) {
      bytes.set(frame, at);
      at += frame.length;
    }
    this.files[next].truncate(0);
    writeAll(this.files[next], bytes, 0);
    this.files[this.current].truncate(0);
    this.files[this.current].flush();
    this.current = next;
    this.end = bytes.length;
  }
}
