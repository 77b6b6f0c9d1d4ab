import { computed, effect, inject, Injectable, signal } from '@angular/core';
import { DRAFT_KEEPER } from '../../../ports/draft-keeper';
import { type ClaimDraft, isUntouched } from './claim-draft';
import { claimDraftSchema } from './claim-draft-schema';
import { ClaimDraftStore } from './claim-draft-store';

const draftName = 'rail-claim';
/** Fingers are slower than this, a killed browser is not. */
const saveAfterMs = 150;

/** Keeps the claim being entered through a reload or a dead battery, and asks before it takes one up again. */
@Injectable()
export class DraftKeeping {
  readonly #keeper = inject(DRAFT_KEEPER);
  readonly #store = inject(ClaimDraftStore);
  readonly #found = signal<ClaimDraft | null>(null);
  readonly #looked = signal(false);

  /** `looking` until the keeper has answered; `asking` while a person has to choose. */
  readonly state = computed(() => {
    if (!this.#looked()) return 'looking';
    return this.#found() === null ? 'settled' : 'asking';
  });
  /** The unfinished claim that was found. */
  readonly found = this.#found.asReadonly();

  constructor() {
    void this.#look();
    effect((onCleanup) => {
      const draft = this.#store.draft();
      if (this.state() !== 'settled') return;
      const timer = setTimeout(() => void this.#keep(draft), saveAfterMs);
      onCleanup(() => clearTimeout(timer));
    });
  }

  /** Asks again about what is still being entered, when a person comes back to this page. */
  askAgain(): void {
    if (this.#looked() && !this.#store.untouched()) this.#found.set(this.#store.draft());
  }

  takeUp(): void {
    const found = this.#found();
    if (found !== null) this.#store.takeUp(found);
    this.#found.set(null);
  }

  discard(): void {
    this.#found.set(null);
    this.#store.startAfresh();
  }

  async #look(): Promise<void> {
    const kept = claimDraftSchema.safeParse(await this.#keeper.load(draftName));
    if (kept.success && !isUntouched(kept.data) && this.#store.untouched())
      this.#found.set(kept.data);
    this.#looked.set(true);
  }

  #keep(draft: ClaimDraft): Promise<void> {
    return isUntouched(draft) ? this.#keeper.clear(draftName) : this.#keeper.save(draftName, draft);
  }
}
