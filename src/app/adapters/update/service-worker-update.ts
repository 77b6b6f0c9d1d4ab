import { DestroyRef, inject, Service, signal } from '@angular/core';
import { DOCUMENT } from '@angular/common';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { SwUpdate, type VersionEvent } from '@angular/service-worker';
import type { AppUpdate, UpdateState } from '../../ports/app-update';

const checkEveryMs = 30 * 60_000;

/** Versions by Angular's service worker, which fetches a new one whole before it offers it. */
@Service()
export class ServiceWorkerUpdate implements AppUpdate {
  readonly #worker = inject(SwUpdate);
  readonly #document = inject(DOCUMENT);
  readonly #state = signal<UpdateState>(this.#worker.isEnabled ? 'current' : 'off');
  readonly #running = signal<string | null>(null);
  readonly state = this.#state.asReadonly();
  readonly running = this.#running.asReadonly();

  constructor() {
    if (!this.#worker.isEnabled) return;
    this.#worker.versionUpdates.pipe(takeUntilDestroyed()).subscribe((event) => this.#hear(event));
    this.#worker.unrecoverable
      .pipe(takeUntilDestroyed())
      .subscribe(() => this.#state.set('broken'));
    const timer = setInterval(() => void this.check(), checkEveryMs);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  async check(): Promise<void> {
    if (!this.#worker.isEnabled || this.#state() === 'ready' || this.#state() === 'broken') return;
    this.#state.set('checking');
    try {
      const found = await this.#worker.checkForUpdate();
      if (!found) this.#leave('checking', 'current');
    } catch {
      // Without a network a check fails, and nothing is the matter.
      this.#leave('checking', 'current');
    }
  }

  reload(): void {
    this.#document.location.reload();
  }

  #hear(event: VersionEvent): void {
    switch (event.type) {
      case 'VERSION_DETECTED':
        return this.#state.set('downloading');
      case 'VERSION_READY':
        this.#running.set(event.currentVersion.hash);
        return this.#state.set('ready');
      case 'VERSION_INSTALLATION_FAILED':
        return this.#state.set('failed');
      case 'NO_NEW_VERSION_DETECTED':
        this.#running.set(event.version.hash);
        return this.#leave('checking', 'current');
    }
  }

  /** A check that ends late must not cover what was heard meanwhile. */
  #leave(from: UpdateState, to: UpdateState): void {
    this.#state.update((now) => (now === from ? to : now));
  }
}
