import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { formatYuan } from '../../../../domain/money/fen';
import type { Scan } from '../../../../domain/scan/scan';
import { useTexts } from '../../../language/language';
import { Banner } from '../../../ui/banner/banner';
import { ScanView } from '../../../ui/scan-view/scan-view';
import { ClaimDraftStore } from '../draft/claim-draft-store';
import { type ForeignCode, invoiceTexts } from './invoice-texts';
import { invoiceFromScan } from './scanned-invoice';
import { ticketTexts } from './ticket-texts';

/** The e-invoice's QR by camera. The camera runs only until an invoice was read. */
@Component({
  selector: 'fg-invoice-scan',
  imports: [Banner, MatButton, ScanView],
  template: `
    @if (invoice(); as read) {
      <fg-banner kind="done">
        <strong>{{ texts().read }}</strong>
        <dl>
          <dt>{{ texts().number }}</dt>
          <dd class="fg-number">{{ read.invoiceNumber }}</dd>
          <dt>{{ texts().fare }}</dt>
          <dd class="fg-number">{{ fare() }} {{ ticketTexts().yuan }}</dd>
        </dl>
        <p>{{ texts().namesNothing }}</p>
      </fg-banner>
      @if (read.doubtful) {
        <fg-banner kind="warn">{{ texts().doubtful }}</fg-banner>
      }
      <button matButton="outlined" type="button" class="again" (click)="again()">
        {{ texts().again }}
      </button>
    } @else {
      <p class="lead">{{ texts().scanLead }}</p>
      @if (foreign(); as kind) {
        <fg-banner kind="warn">{{ texts().foreign[kind] }}</fg-banner>
      }
      <fg-scan-view class="camera" (scan)="take($event)" />
    }
  `,
  styleUrl: './reading.scss',
})
export class InvoiceScan {
  readonly #store = inject(ClaimDraftStore);
  protected readonly texts = useTexts(invoiceTexts);
  protected readonly ticketTexts = useTexts(ticketTexts);
  protected readonly foreign = signal<ForeignCode | null>(null);
  protected readonly invoice = computed(() => this.#store.draft().ticket.invoice);
  protected readonly fare = computed(() => formatYuan(this.invoice()?.fareFen ?? 0));

  protected take({ text }: Scan): void {
    const invoice = invoiceFromScan(text);
    if (invoice.ok) {
      this.foreign.set(null);
      this.#store.changeTicket({ invoice: invoice.value });
    } else this.foreign.set(invoice.error);
  }

  protected again(): void {
    this.#store.changeTicket({ invoice: null });
  }
}
