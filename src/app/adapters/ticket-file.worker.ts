import { readTicketBlob } from '../../decode/ticket-file/read-ticket-file';
import type { TicketFileError } from '../../decode/ticket-file/ticket-file-error';
import type { Result } from '../../domain/result';
import type { RailTicket } from '../../domain/ticket/rail-ticket';

export type TicketFileAnswer = Result<
  RailTicket,
  TicketFileError | { readonly code: 'unreadable' }
>;

const answerTo = async (file: Blob): Promise<TicketFileAnswer> => {
  try {
    return await readTicketBlob(file);
  } catch (error) {
    // The browser says NotReadableError or NotFoundError when the file itself is gone; anything else is our fault.
    if (error instanceof DOMException && /^Not(Readable|Found)Error$/.test(error.name))
      return { ok: false, error: { code: 'unreadable' } };
    throw error;
  }
};

addEventListener('message', ({ data }: MessageEvent<Blob>) => {
  // A rejection alone would stay in the worker; reportError raises `error` on the page's side.
  void answerTo(data).then((answer) => postMessage(answer), reportError);
});
