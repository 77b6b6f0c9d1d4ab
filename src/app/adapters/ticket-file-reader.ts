import { Service } from '@angular/core';
import { ticketFileMaxBytes } from '../../decode/ticket-file/ticket-file-error';
import { err } from '../../domain/result';
import type { TicketFiles } from '../ports/ticket-files';
import type { TicketFileAnswer } from './ticket-file.worker';

/** Reading takes some 20 ms; a hundred times that on a slow tablet, and then something is wrong. */
const patienceMs = 15_000;

/** Reads each file in a worker of its own: the screen stays free, and nothing of the file outlives the answer. */
@Service()
export class TicketFileReader implements TicketFiles {
  async read(file: Blob): Promise<TicketFileAnswer> {
    if (file.size > ticketFileMaxBytes) return err({ code: 'too-large' });
    const worker = new Worker(new URL('./ticket-file.worker', import.meta.url), { type: 'module' });
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      return await new Promise<TicketFileAnswer>((resolve) => {
        timer = setTimeout(() => resolve(err({ code: 'too-slow' })), patienceMs);
        worker.onmessage = ({ data }: MessageEvent<TicketFileAnswer>) => resolve(data);
        worker.onerror = () => resolve(err({ code: 'reader-missing' }));
        worker.postMessage(file);
      });
    } finally {
      clearTimeout(timer);
      worker.terminate();
    }
  }
}
