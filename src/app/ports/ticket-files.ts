import { InjectionToken } from '@angular/core';
import type { TicketFileError } from '../../decode/ticket-file/ticket-file-error';
import type { Result } from '../../domain/result';
import type { RailTicket } from '../../domain/ticket/rail-ticket';

/**
 * Why a chosen file gave no ticket. Beyond what the reader itself names: `unreadable`, the browser couldn't hand over
 * the file (moved, a card pulled out); `too-slow`, reading was given up; `reader-missing`, its code didn't load.
 */
export type TicketFilesError =
  TicketFileError | { readonly code: 'unreadable' | 'too-slow' | 'reader-missing' };

/** Tickets from 12306's files (PDF, OFD, XML, or the zip of its e-mail), read on the spot and kept nowhere. */
export interface TicketFiles {
  read(file: Blob): Promise<Result<RailTicket, TicketFilesError>>;
}

export const TICKET_FILES = new InjectionToken<TicketFiles>('TicketFiles');
