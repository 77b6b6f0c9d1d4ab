import { formatYuan } from '../../../../domain/money/fen';
import type { TicketDraft, TypedTicket } from './claim-draft';
import type { EnteredTicket } from './entered-ticket';

/** The journey of the claim before: many travel together. Names nobody and proves nothing. */
export type JourneySuggestion = TypedTicket;

/** What a filed claim suggests for the next person. */
export const suggestionFrom = (ticket: EnteredTicket): JourneySuggestion => ({
  from: ticket.from.name,
  to: ticket.to.name,
  departOn: ticket.departOn,
  trainNumber: ticket.trainNumber,
  fareYuan: ticket.fareFen === null ? '' : formatYuan(ticket.fareFen),
});

/** Takes the suggestion over; a fare already typed for this person stays. */
export const withSuggestion = (
  ticket: TicketDraft,
  suggestion: JourneySuggestion,
): TicketDraft => ({
  ...ticket,
  typed: { ...suggestion, fareYuan: ticket.typed.fareYuan || suggestion.fareYuan },
});

/** Offered only while nothing of the journey has been typed. */
export const isSuggestionUseful = ({ way, typed }: TicketDraft): boolean =>
  way !== 'ticket-file' && typed.from === '' && typed.to === '' && typed.trainNumber === '';
