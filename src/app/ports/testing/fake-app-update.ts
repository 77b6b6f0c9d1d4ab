import { signal } from '@angular/core';
import type { AppUpdate, UpdateState } from '../app-update';

/** Versions as a spec wishes them. */
export class FakeAppUpdate implements AppUpdate {
  readonly #state = signal<UpdateState>('current');
  readonly state = this.#state.asReadonly();
  readonly running = signal<string | null>('abc123').asReadonly();
  reloads = 0;
  checks = 0;

  be(state: UpdateState): void {
    this.#state.set(state);
  }

  check(): Promise<void> {
    this.checks++;
    return Promise.resolve();
  }

  reload(): void {
    this.reloads++;
  }
}
