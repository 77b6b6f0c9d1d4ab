import * as z from 'zod';

/** Says, outside IndexedDB, that this tablet was enrolled: a vanished database is then noticed, not taken for a new one. */
export const sentinelMarkSchema = z.object({
  kiosk: z.string(),
  label: z.string(),
  enrolledAtMs: z.int(),
});
export type SentinelMark = z.infer<typeof sentinelMarkSchema>;

export interface Sentinel {
  read(): Promise<SentinelMark | null>;
  write(mark: SentinelMark): Promise<void>;
}

const name = 'fangang.sentinel';

const parse = (text: string | null): SentinelMark | null => {
  if (text === null) return null;
  try {
    return sentinelMarkSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
};

const quietly = async <T>(work: () => Promise<T>): Promise<T | null> => {
  try {
    return await work();
  } catch {
    return null;
  }
};

/** In localStorage and in the origin's private file system: the two are lost on different occasions. */
export const browserSentinel: Sentinel = {
  async read() {
    const inStorage = await quietly(async () => parse(localStorage.getItem(name)));
    if (inStorage !== null) return inStorage;
    return quietly(async () => {
      const root = await navigator.storage.getDirectory();
      const file = await (await root.getFileHandle(`${name}.json`)).getFile();
      return parse(await file.text());
    });
  },
  async write(mark) {
    const text = JSON.stringify(mark);
    await quietly(async () => localStorage.setItem(name, text));
    await quietly(async () => {
      const root = await navigator.storage.getDirectory();
      const file = await root.getFileHandle(`${name}.json`, { create: true });
      const stream = await file.createWritable();
      await stream.write(text);
      await stream.close();
    });
  },
};
