import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder, writeDurably } from '../storage/durable-file';

/** Sealed photos by the hash of their bytes. An object store with the same three methods can take its place. */
export interface PhotoStore {
  /** Durable when it returns. A repeat is harmless: one hash has one content. */
  put(sha256: string, bytes: Uint8Array): Promise<void>;
  /** Null where it was never put. @throws Error where the bytes no longer have their hash. */
  get(sha256: string): Promise<Uint8Array | null>;
}

/** SHA-256 in lower-case hex. */
export const sha256Hex = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** A folder of files named by hash, in 256 folders by its first two characters. */
export class PhotoFolder implements PhotoStore {
  constructor(private readonly folder: string) {}

  async put(sha256: string, bytes: Uint8Array): Promise<void> {
    const path = this.pathOf(sha256);
    if (await this.holds(path, bytes.byteLength)) return;
    await makeFolder(join(this.folder, sha256.slice(0, 2)));
    await writeDurably(path, bytes);
  }

  async get(sha256: string): Promise<Uint8Array | null> {
    try {
      const bytes = await readFile(this.pathOf(sha256));
      if (sha256Hex(bytes) !== sha256) throw new Error('a stored photo no longer has its hash');
      return bytes;
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  private async holds(path: string, bytes: number): Promise<boolean> {
    try {
      return (await stat(path)).size === bytes;
    } catch (error) {
      if (isMissing(error)) return false;
      throw error;
    }
  }

  private pathOf(sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('not a hash');
    return join(this.folder, sha256.slice(0, 2), sha256);
  }
}
