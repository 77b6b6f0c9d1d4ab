import { firstValueFrom, merge, type Observable, Subject, timer } from 'rxjs';
import { DexieSyncStore } from '../../../store/outbox/dexie-sync-store';
import { SyncDriver } from '../../../sync/sync-driver';
import type { SyncMemory } from '../../../sync/sync-memory';
import { HttpBureauTransport } from '../bureau/http-bureau-transport';
import type { CampaignClock } from '../clock/campaign-clock';
import type { KioskRuntime } from '../kiosk/kiosk-runtime';
import type { Trigger } from './sync-trigger';

/** After the store itself failed (full, closed): it is asked again, slowly. */
const storeRetryMs = 15_000;
const unenrolledMs = 60_000;

export interface SyncLoopEvents {
  running(running: boolean): void;
  remembered(memory: SyncMemory): void;
  storeFailed(error: unknown): void;
}

/** Runs the driver, sleeps until there is something to do, and again, until `stop`. One tab runs it, by a Web Lock. */
export const runSyncLoop = async (
  runtime: KioskRuntime,
  clock: CampaignClock,
  triggers: Observable<Trigger>,
  events: SyncLoopEvents,
  stop: AbortSignal,
): Promise<void> => {
  const { db, lock } = runtime.store;
  const store = new DexieSyncStore(db, lock, () => clock.deviceNowMs());
  let driver: SyncDriver | null = null;
  let woken: boolean;
  const wake = new Subject<void>();
  const wakeUp = () => {
    woken = true;
    wake.next();
  };
  const listening = triggers.subscribe((trigger) => {
    if (trigger === 'retry') driver?.retryNow();
    wakeUp();
  });
  stop.addEventListener('abort', wakeUp);

  const driverOf = async (): Promise<SyncDriver | null> => {
    const identity = await runtime.currentIdentity();
    if (identity === null) return null;
    const { kiosk, signingKey } = identity;
    const signer = { kiosk, signingKey, bureauNowMs: () => clock.bureauNowMs() };
    return new SyncDriver({
      transport: new HttpBureauTransport(signer),
      store,
      nowMs: () => clock.deviceNowMs(),
      chance: () => Math.random(),
      setClock: (offsetMs, shiftMs) => clock.set(offsetMs, shiftMs),
      changed: (memory) => events.remembered(memory),
    });
  };

  const runOnce = async (): Promise<number> => {
    driver ??= await driverOf();
    if (driver === null) return clock.deviceNowMs() + unenrolledMs;
    events.running(true);
    try {
      const untilMs = await driver.run();
      await runtime.tidyJournal(clock.deviceNowMs());
      return untilMs;
    } catch (error) {
      events.storeFailed(error);
      return clock.deviceNowMs() + storeRetryMs;
    } finally {
      events.running(false);
    }
  };

  while (!stop.aborted) {
    woken = false;
    const untilMs = await runOnce();
    const sleepMs = Math.max(0, untilMs - clock.deviceNowMs());
    if (!woken) await firstValueFrom(merge(wake, timer(sleepMs)));
  }
  listening.unsubscribe();
};
