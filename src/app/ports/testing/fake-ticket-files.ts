import { err, type Result } from '../../../domain/result';
import type { RailTicket } from '../../../domain/ticket/rail-ticket';
import type { TicketFiles, TicketFilesError } from '../ticket-files';

/** Gives the next answer that a spec has laid ready, whatever the file. */
export class FakeTicketFiles implements TicketFiles {
  next: Result<RailTicket, TicketFilesError> = err({ code: 'unknown-format' });

  read(): Promise<Result<RailTicket, TicketFilesError>> {
    return Promise.resolve(this.next);
  }
}
