/** Lets one writer at a time number and chain facts. */
export type WriteLock = <T>(work: () => Promise<T>) => Promise<T>;

/** Across all tabs of this origin (Web Locks API). */
export const browserWriteLock: WriteLock = async (work) =>
  navigator.locks.request('fangang-write', async () => work());
