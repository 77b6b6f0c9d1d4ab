import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A new name outlives a power cut only when the folder that holds it has been flushed too. */
const flushFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** Makes a folder and its parents so that they outlive a power cut. */
export const makeFolder = async (folder: string, mode = 0o700): Promise<void> => {
  const first = await mkdir(folder, { recursive: true, mode });
  if (first !== undefined) await flushFolder(dirname(first));
};

/** Writes a file so that it is there in full or not at all, whatever happens on the way. */
export const writeDurably = async (
  path: string,
  bytes: Uint8Array | string,
  mode = 0o600,
): Promise<void> => {
  const folder = dirname(path);
  const draft = join(folder, `.${basename(path)}.${randomUUID()}`);
  try {
    const handle = await open(draft, 'wx', mode);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, path);
    await flushFolder(folder);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
};
