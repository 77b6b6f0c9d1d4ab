import { DestroyRef, inject, Service, signal } from '@angular/core';
import type { SyncMemory } from '../../../sync/sync-memory';
import type { SyncState, SyncStatus } from '../../ports/sync-status';
import { CampaignClock } from '../clock/campaign-clock';
import { KioskRuntimeLoader } from '../kiosk/kiosk-runtime-loader';
import type { SyncLoopEvents } from './sync-loop';
import { SyncTrigger } from './sync-trigger';

/** What the syncing tab tells the others. */
type Shared = Pick<SyncState, 'reach' | 'syncing' | 'lastReachedAt' | 'lastError'>;

const isShared = (value: unknown): value is Shared =>
  value instanceof Object && 'reach' in value && 'syncing' in value && 'lastReachedAt' in value;

const lockName = 'fangang-sync';

const initial: SyncState = {
  reach: 'unknown',
  syncing: false,
  waitingFacts: 0,
  waitingPhotos: 0,
  quarantined: 0,
  lastReachedAt: null,
  clockOffsetMs: null,
  lastError: null,
};

/** Syncs in one tab of this kiosk, and shows in all of them how it stands. */
@Service()
export class BureauSyncStatus implements SyncStatus {
  private readonly loader = inject(KioskRuntimeLoader);
  private readonly clock = inject(CampaignClock);
  private readonly trigger = inject(SyncTrigger);
  private readonly stopping = new AbortController();
  private readonly channel = new BroadcastChannel('fangang-sync-state');
  private readonly current = signal<SyncState>(initial);
  readonly state = this.current.asReadonly();

  constructor() {
    this.channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (isShared(data)) this.current.update((state) => ({ ...state, ...data }));
    };
    inject(DestroyRef).onDestroy(() => {
      this.stopping.abort();
      this.channel.close();
    });
    void this.start(this.stopping.signal);
  }

  syncNow(): void {
    this.trigger.retryNow();
  }

  private async start(signal: AbortSignal): Promise<void> {
    try {
      const [runtime, { runSyncLoop }] = await Promise.all([
        this.loader.load(),
        import('./sync-loop'),
      ]);
      runtime.watchCounts((counts) => this.current.update((state) => ({ ...state, ...counts })));
      const events: SyncLoopEvents = {
        running: (syncing) => this.share({ syncing }),
        remembered: (memory) => this.remembered(memory),
        storeFailed: (error) =>
          this.share({ lastError: `store:${error instanceof Error ? error.name : 'unknown'}` }),
      };
      await navigator.locks.request(lockName, { signal }, () =>
        runSyncLoop(runtime, this.clock, this.trigger.triggers, events, signal),
      );
    } catch {
      // The session tells that the store can't be opened; there is nothing to sync from.
      this.share({ lastError: 'store:unusable' });
    }
  }

  private remembered({ reachedAtMs, failures, lastError }: SyncMemory): void {
    this.share({
      reach: failures > 0 ? 'unreached' : reachedAtMs === null ? 'unknown' : 'reached',
      lastReachedAt: reachedAtMs === null ? null : new Date(reachedAtMs).toISOString(),
      lastError,
    });
  }

  private share(change: Partial<Shared>): void {
    if (this.stopping.signal.aborted) return;
    const { offsetMs, measuredAt } = this.clock.reading();
    const clockOffsetMs = measuredAt === null ? null : offsetMs;
    this.current.update((state) => ({ ...state, ...change, clockOffsetMs }));
    const { reach, syncing, lastReachedAt, lastError } = this.current();
    this.channel.postMessage({ reach, syncing, lastReachedAt, lastError } satisfies Shared);
  }
}
