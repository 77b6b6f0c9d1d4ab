import { SyncDriver } from '../sync-driver';
import type { BureauTransport } from '../sync-ports';
import { MemoryBureau } from './memory-bureau';
import { MemorySyncStore } from './memory-sync-store';

/** A driver over a store and a bureau in memory, with time and chance held in the hand. */
export const createDriverFixture = (transport?: (bureau: MemoryBureau) => BureauTransport) => {
  const time = { deviceMs: 1_000_000 };
  const clocks: { readonly offsetMs: number; readonly shiftMs: number }[] = [];
  const store = new MemorySyncStore();
  const bureau = new MemoryBureau(() => time.deviceMs + 7_000);
  const carried = transport?.(bureau) ?? bureau;
  const start = () =>
    new SyncDriver({
      transport: carried,
      store,
      nowMs: () => time.deviceMs,
      chance: () => 0.5,
      setClock: (offsetMs, shiftMs) => clocks.push({ offsetMs, shiftMs }),
      changed: () => undefined,
    });
  return { time, clocks, store, bureau, driver: start(), start };
};
