import { Service } from '@angular/core';
import { ticketFileMaxBytes } from '../../decode/ticket-file/ticket-file-error';
import { err, type Result } from '../../domain/result';
import type { RailTicket } from '../../domain/ticket/rail-ticket';
import type { TicketFiles, TicketFilesError } from '../ports/ticket-files';
import { askWorker } from './ask-worker';
import type { TicketFileAnswer } from './ticket-file.worker';

/** Reading takes some 20 ms; a hundred times that on a slow tablet, and then something is wrong. */
const patienceMs = 15_000;

/** Reads each file in a worker of its own, so that the screen stays free. */
@Service()
export class TicketFileReader implements TicketFiles {
  async read(file: Blob): Promise<Result<RailTicket, TicketFilesError>> {
    if (file.size > ticketFileMaxBytes) return err({ code: 'too-large' });
    const worker = new Worker(new URL('./ticket-file.worker', import.meta.url), { type: 'module' });
    const outcome = await askWorker<TicketFileAnswer>(worker, file, { patienceMs });
    if (outcome.kind === 'answer') return outcome.answer;
    return err({ code: outcome.kind === 'failed' ? 'reader-missing' : 'too-slow' });
  }
}
