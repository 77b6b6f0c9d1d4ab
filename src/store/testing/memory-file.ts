import type { SyncFile } from '../journal/journal-log';

/** A file in memory that can be torn, damaged and filled. */
export class MemoryFile implements SyncFile {
  bytes = new Uint8Array(0);
  flushes = 0;
  /** Bytes that still fit on the disk. */
  room = Infinity;

  getSize = () => this.bytes.length;

  read(into: Uint8Array, { at }: { at: number }): number {
    const part = this.bytes.subarray(at, at + into.length);
    into.set(part);
    return part.length;
  }

  write(bytes: Uint8Array, { at }: { at: number }): number {
    const part = bytes.subarray(0, Math.min(bytes.length, this.room));
    const whole = new Uint8Array(Math.max(this.bytes.length, at + part.length));
    whole.set(this.bytes);
    whole.set(part, at);
    this.bytes = whole;
    this.room -= part.length;
    return part.length;
  }

  truncate(size: number): void {
    this.bytes = this.bytes.slice(0, size);
  }

  flush(): void {
    this.flushes += 1;
  }
}
