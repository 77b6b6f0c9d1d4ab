import { DestroyRef, inject, Service } from '@angular/core';
import { fromEvent, map, merge, type Observable, Subject } from 'rxjs';

/** `changed`: there is something new to send. `retry`: things may go better now, so waiting is over. */
export type Trigger = 'changed' | 'retry';

const channelName = 'fangang-sync-trigger';

/** What makes the sync run before its time, from every tab of this kiosk. */
@Service()
export class SyncTrigger {
  private readonly own = new Subject<Trigger>();
  private readonly channel = new BroadcastChannel(channelName);

  readonly triggers: Observable<Trigger> = merge(
    this.own,
    fromEvent<MessageEvent<unknown>>(this.channel, 'message').pipe(
      map(({ data }): Trigger => (data === 'retry' ? 'retry' : 'changed')),
    ),
    merge(fromEvent(globalThis, 'online'), fromEvent(document, 'visibilitychange')).pipe(
      map((): Trigger => 'retry'),
    ),
  );

  constructor() {
    inject(DestroyRef).onDestroy(() => this.channel.close());
  }

  factWritten(): void {
    this.send('changed');
  }

  retryNow(): void {
    this.send('retry');
  }

  private send(trigger: Trigger): void {
    this.own.next(trigger);
    // Another tab may be the one that syncs.
    this.channel.postMessage(trigger);
  }
}
