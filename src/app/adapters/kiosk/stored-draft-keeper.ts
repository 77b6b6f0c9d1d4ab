import { inject, Service } from '@angular/core';
import type { DraftKeeper } from '../../ports/draft-keeper';
import { KioskRuntimeLoader } from './kiosk-runtime-loader';

@Service()
export class StoredDraftKeeper implements DraftKeeper {
  private readonly loader = inject(KioskRuntimeLoader);
  /** One after another: a slow save of an older state must not land on a newer one, nor after the clearing. */
  private last: Promise<unknown> = Promise.resolve();

  save(name: string, value: unknown): Promise<void> {
    return this.inTurn(async () => (await this.loader.load()).drafts.save(name, value));
  }

  async load(name: string): Promise<unknown> {
    let found: unknown = null;
    await this.inTurn(async () => {
      found = await (await this.loader.load()).drafts.load(name);
    });
    return found;
  }

  clear(name: string): Promise<void> {
    return this.inTurn(async () => (await this.loader.load()).drafts.clear(name));
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.last.then(work).catch(() => undefined);
    this.last = done;
    return done;
  }
}
