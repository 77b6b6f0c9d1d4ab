import { afterNextRender, Component, computed, inject, Injector, viewChild } from '@angular/core';
import { useTexts } from '../../../language/language';
import { Banner } from '../../../ui/banner/banner';
import { Choice } from '../../../ui/choice/choice';
import type { IconName } from '../../../ui/icon/icon-paths';
import { Page } from '../../../ui/page/page';
import { type TicketWay, ticketWays } from '../draft/claim-draft';
import { ClaimDraftStore } from '../draft/claim-draft-store';
import { Asked } from '../flow/asked';
import { ClaimFlow } from '../flow/claim-flow';
import { claimSteps } from '../flow/claim-steps';
import { flowTexts } from '../flow/flow-texts';
import { InvoiceScan } from './invoice-scan';
import { JourneyFields } from './journey-fields';
import { type TicketField, ticketFields } from './ticket-errors';
import { TicketFile } from './ticket-file';
import { ticketTexts } from './ticket-texts';

const icons: Readonly<Record<TicketWay, IconName>> = {
  'invoice-qr': 'scan',
  'ticket-file': 'file',
  typed: 'keyboard',
};

/** The ticket, in one of three ways; changing over keeps what each of them has. */
@Component({
  selector: 'fg-ticket-page',
  imports: [Banner, Choice, InvoiceScan, JourneyFields, Page, TicketFile],
  templateUrl: './ticket-page.html',
  styles: `
    .ticket {
      display: grid;
      gap: var(--fg-space-5);
    }
  `,
})
export class TicketPage {
  protected readonly store = inject(ClaimDraftStore);
  readonly #flow = inject(ClaimFlow);
  readonly #injector = inject(Injector);
  protected readonly texts = useTexts(ticketTexts);
  protected readonly flow = useTexts(flowTexts);
  protected readonly steps = claimSteps.length;
  protected readonly asked = new Asked<TicketField>();
  protected readonly ticket = computed(() => this.store.draft().ticket);

  protected readonly ways = computed(() =>
    ticketWays.map((value) => {
      const { label, detail } = this.texts().ways[value];
      return { value, label, note: detail, icon: icons[value] };
    }),
  );
  protected readonly sourceError = computed(() => {
    const problem = this.store.ticketProblems()?.source ?? null;
    return problem !== null && this.asked.everything() ? this.texts().sourceProblems[problem] : '';
  });

  private readonly journey = viewChild(JourneyFields);

  constructor() {
    if (this.ticket().way === 'typed') this.#focusOn('from');
  }

  protected changeWay(way: TicketWay | null): void {
    if (way === null) return;
    this.asked.forget();
    this.store.changeTicket({ way });
  }

  protected goOn(): void {
    const problems = this.store.ticketProblems();
    if (problems === null) return;
    const wrong = ticketFields.find((field) => problems[field] !== null);
    if (wrong === undefined && problems.source === null) this.#flow.next('ticket');
    else {
      this.asked.askAll();
      if (wrong !== undefined && problems.source === null) this.#focusOn(wrong);
    }
  }

  protected goBack(): void {
    this.#flow.back('ticket');
  }

  #focusOn(field: TicketField): void {
    afterNextRender({ read: () => this.journey()?.focus(field) }, { injector: this.#injector });
  }
}
