import { Component, computed, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { useTexts } from '../../../language/language';
import { Banner } from '../../../ui/banner/banner';
import { Loading } from '../../../ui/loading/loading';
import { Page } from '../../../ui/page/page';
import { ClaimDraftStore } from '../draft/claim-draft-store';
import { DraftKeeping } from '../draft/draft-keeping';
import { ClaimFlow } from './claim-flow';
import { flowTexts } from './flow-texts';

/** Around all steps: waits for stations and policy, and asks whether to go on with an unfinished claim. */
@Component({
  selector: 'fg-claim-page',
  imports: [Banner, Loading, Page, RouterOutlet],
  templateUrl: './claim-page.html',
  styles: `
    :host {
      display: flex;
      flex: 1;
      flex-direction: column;
      min-width: 0;
    }
  `,
})
export class ClaimPage {
  readonly #flow = inject(ClaimFlow);
  protected readonly store = inject(ClaimDraftStore);
  protected readonly keeping = inject(DraftKeeping);
  protected readonly texts = useTexts(flowTexts);

  protected readonly state = computed(() => {
    if (this.store.reference.error() !== undefined) return 'not-loaded';
    if (!this.store.reference.hasValue() || this.keeping.state() === 'looking') return 'loading';
    return this.keeping.state() === 'asking' ? 'asking' : 'open';
  });
  protected readonly lead = computed(() => {
    const name = this.keeping.found()?.person.name.trim() ?? '';
    return this.texts().resumeLead(name === '' ? this.texts().resumeNoName : name);
  });

  constructor() {
    this.keeping.askAgain();
  }

  protected goOn(): void {
    this.keeping.takeUp();
    this.#flow.resume();
  }

  protected startAfresh(): void {
    this.keeping.discard();
    this.#flow.nextPerson();
  }
}
