import type { DraftKeeper } from '../draft-keeper';

/** Drafts in memory, as they were given. */
export class FakeDraftKeeper implements DraftKeeper {
  readonly kept = new Map<string, unknown>();

  save(name: string, value: unknown): Promise<void> {
    this.kept.set(name, value);
    return Promise.resolve();
  }

  load(name: string): Promise<unknown> {
    return Promise.resolve(this.kept.get(name) ?? null);
  }

  clear(name: string): Promise<void> {
    this.kept.delete(name);
    return Promise.resolve();
  }
}
