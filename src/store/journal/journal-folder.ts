import type { JournalContent, JournalPhoto } from './fact-journal';
import type { JournalEntry } from './journal-entry';
import { JournalLog, type SyncFile } from './journal-log';

interface OpenFile extends SyncFile {
  close(): void;
}

/** Of a file handle: several tabs of one kiosk open the same files, and the write lock keeps them apart. */
interface SharedFile {
  createSyncAccessHandle(options: { readonly mode: 'readwrite-unsafe' }): Promise<OpenFile>;
}

const isSharedFile = (file: unknown): file is SharedFile =>
  file instanceof Object && 'createSyncAccessHandle' in file;

const openFile = async (folder: FileSystemDirectoryHandle, name: string): Promise<OpenFile> => {
  const file: unknown = await folder.getFileHandle(name, { create: true });
  if (!isSharedFile(file)) throw new Error('no files that are written at once');
  return file.createSyncAccessHandle({ mode: 'readwrite-unsafe' });
};

/** The journal's files in the origin's private file system. Lives in a dedicated worker: only there are files written at once. */
export class JournalFolder {
  private constructor(
    private readonly log: JournalLog,
    private readonly photos: FileSystemDirectoryHandle,
  ) {}

  static async open(name: string): Promise<JournalFolder> {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle(name, { create: true });
    const photos = await folder.getDirectoryHandle('photos', { create: true });
    const files = [await openFile(folder, '0.log'), await openFile(folder, '1.log')] as const;
    return new JournalFolder(new JournalLog(files), photos);
  }

  /** Photos first: an entry never names what isn't there. */
  async append(entry: JournalEntry, photos: readonly JournalPhoto[]): Promise<void> {
    for (const { sha256, sealed } of photos) await this.writePhoto(sha256, sealed);
    this.log.append(entry);
  }

  async read(): Promise<JournalContent> {
    const photos: string[] = [];
    for await (const name of this.photos.keys()) photos.push(name);
    return { ...this.log.read(), photos, bytes: this.log.bytes };
  }

  async readPhoto(sha256: string): Promise<Blob | null> {
    try {
      const file = await (await this.photos.getFileHandle(sha256)).getFile();
      // A copy: the file may be deleted while somebody still holds the Blob.
      return new Blob([await file.arrayBuffer()]);
    } catch {
      return null;
    }
  }

  async compact(entries: readonly JournalEntry[], photos: readonly string[]): Promise<void> {
    this.log.compact(entries);
    const keep = new Set(photos);
    const drop: string[] = [];
    for await (const name of this.photos.keys()) if (!keep.has(name)) drop.push(name);
    for (const name of drop) await this.photos.removeEntry(name).catch(() => undefined);
  }

  private async writePhoto(sha256: string, sealed: Blob): Promise<void> {
    const bytes = new Uint8Array(await sealed.arrayBuffer());
    const file = await openFile(this.photos, sha256);
    try {
      file.truncate(0);
      if (file.write(bytes, { at: 0 }) !== bytes.length)
        throw new DOMException('photo was cut short', 'QuotaExceededError');
      file.flush();
    } finally {
      file.close();
    }
  }
}
