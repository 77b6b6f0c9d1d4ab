import { DestroyRef, inject, Service } from '@angular/core';
import { CampaignClock } from '../clock/campaign-clock';
import type { KioskRuntime } from './kiosk-runtime';

/** Dexie, jose and zod come after the first screen. */
@Service()
export class KioskRuntimeLoader {
  private readonly clock = inject(CampaignClock);
  private loading: Promise<KioskRuntime> | null = null;

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      void this.loading?.then((runtime) => runtime.close()).catch(() => undefined);
    });
  }

  load(): Promise<KioskRuntime> {
    this.loading ??= this.open();
    return this.loading;
  }

  private async open(): Promise<KioskRuntime> {
    try {
      const { KioskRuntime } = await import('./kiosk-runtime');
      return await KioskRuntime.open(this.clock);
    } catch (error) {
      // Asked again, it tries again: a chunk that didn't come, a database that was blocked.
      this.loading = null;
      throw error;
    }
  }
}
