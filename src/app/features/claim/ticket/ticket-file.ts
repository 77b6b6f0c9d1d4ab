import { Component, computed, inject, signal } from '@angular/core';
import { formatYuan } from '../../../../domain/money/fen';
import { compareTicketHolder } from '../../../../domain/ticket/ticket-holder';
import { useTexts } from '../../../language/language';
import { ticketFileProblemText, ticketFileTexts } from '../../../language/ticket-file-texts';
import { TICKET_FILES, type TicketFilesError } from '../../../ports/ticket-files';
import { Banner, type BannerKind } from '../../../ui/banner/banner';
import { Icon } from '../../../ui/icon/icon';
import { Loading } from '../../../ui/loading/loading';
import { ClaimDraftStore } from '../draft/claim-draft-store';
import { ticketFileWords } from './ticket-file-words';
import { ticketTexts } from './ticket-texts';

/** 12306's own file: it fills in the whole ticket and says whose it is. */
@Component({
  selector: 'fg-ticket-file',
  imports: [Banner, Icon, Loading],
  templateUrl: './ticket-file.html',
  styleUrl: './reading.scss',
})
export class TicketFile {
  readonly #files = inject(TICKET_FILES);
  readonly #store = inject(ClaimDraftStore);
  readonly #error = signal<TicketFilesError | null>(null);
  protected readonly reading = signal(false);
  protected readonly over = signal(false);
  protected readonly texts = useTexts(ticketFileWords);
  protected readonly shared = useTexts(ticketFileTexts);
  protected readonly ticketTexts = useTexts(ticketTexts);

  protected readonly file = computed(() => this.#store.draft().ticket.file);
  protected readonly fare = computed(() => formatYuan(this.file()?.fareFen ?? 0));
  protected readonly seat = computed(() => {
    const seat = this.file()?.seat;
    return [seat?.level, seat?.carriage, seat?.number].filter(Boolean).join(' ');
  });
  protected readonly problem = computed(() => {
    const error = this.#error();
    if (error === null) return '';
    return ticketFileProblemText(error, this.shared());
  });
  protected readonly unknownStation = computed(() => {
    const problems = this.#store.ticketProblems();
    const problem = problems?.from ?? problems?.to ?? null;
    return problem === null ? '' : this.ticketTexts().fileStationUnknown;
  });
  protected readonly holder = computed(() => {
    const { name, idNumber } = this.#store.draft().person;
    const whole = this.#store.reading().whole?.number ?? idNumber;
    return compareTicketHolder(this.file() ?? { name: null, idNumber: null }, {
      name,
      idNumber: whole,
    });
  });
  protected readonly holderKind = computed<BannerKind>(() => {
    const holder = this.holder();
    if (holder === 'same') return 'done';
    return holder === 'name-only' || holder === 'not-stated' ? 'info' : 'warn';
  });

  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.over.set(false);
    void this.take(event.dataTransfer?.files ?? null);
  }

  protected async take(files: FileList | null): Promise<void> {
    const chosen = files?.item(0) ?? null;
    if (chosen === null || this.reading()) return;
    this.reading.set(true);
    this.#error.set(null);
    const read = await this.#files.read(chosen);
    this.reading.set(false);
    if (!read.ok) this.#error.set(read.error);
    else if (read.value.business === 'refund') this.#error.set({ code: 'refunded' });
    else this.#store.changeTicket({ file: read.value });
  }
}
