import { err, type Result } from '../../domain/result';
import type { RailTicket } from '../../domain/ticket/rail-ticket';
import type { TicketFileError } from './ticket-file-error';

/** These say "look elsewhere"; any other error says what is wrong with the ticket itself. */
const elsewhere: ReadonlySet<TicketFileError['code']> = new Set([
  'not-a-rail-invoice',
  'foreign',
  'no-attachment',
  'unknown-format',
]);

/**
 * The one ticket that the parts of a file agree on. Two different invoices are an error: nobody could tell which of
 * them is claimed. So is a refund beside a sale. Where no part has a ticket, the most telling error is kept.
 */
export const oneTicketOf = (
  parts: readonly Result<RailTicket, TicketFileError>[],
): Result<RailTicket, TicketFileError> => {
  const errors = parts.flatMap((part) => (part.ok ? [] : [part.error]));
  const refunded = errors.find(({ code }) => code === 'refunded' || code === 'several-tickets');
  if (refunded !== undefined) return err(refunded);
  const tickets = parts.filter((part) => part.ok);
  const [first] = tickets;
  if (first !== undefined) {
    const numbers = new Set(tickets.map(({ value }) => value.invoiceNumber));
    return numbers.size === 1 ? first : err({ code: 'several-tickets' });
  }
  const telling = errors.find(({ code }) => !elsewhere.has(code));
  return err(telling ?? errors[0] ?? { code: 'no-attachment' });
};
