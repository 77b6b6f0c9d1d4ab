import type { TicketSource } from '../../../../domain/fact/rail-claim';
import { fareLimits, parseYuan } from '../../../../domain/money/fen';
import type { Station, StationIndex } from '../../../../domain/place/station-index';
import { parseTrainNumber } from '../../../../domain/ticket/train-number';
import { parseShanghaiDay, type ShanghaiDay } from '../../../../domain/time/shanghai-day';
import type { TicketDraft } from './claim-draft';

/** The ticket that is in force: whichever way it was entered, resolved and ready to be judged. */
export interface EnteredTicket {
  readonly source: TicketSource;
  readonly from: Station;
  readonly to: Station;
  readonly departOn: ShanghaiDay;
  readonly trainNumber: string;
  /** Whole fen; null where nobody knows it yet. */
  readonly fareFen: number | null;
  readonly invoiceNumber: string | null;
  /** As the ticket file states them. */
  readonly holderName: string | null;
  readonly holderIdNumber: string | null;
}

const enteredFromFile = (ticket: TicketDraft, stations: StationIndex): EnteredTicket | null => {
  if (ticket.file === null) return null;
  const { file } = ticket;
  const from = stations.findByName(file.from);
  const to = stations.findByName(file.to);
  if (from === undefined || to === undefined) return null;
  return {
    source: 'ticket-file',
    from,
    to,
    departOn: file.travelOn,
    trainNumber: file.trainNumber,
    fareFen: file.fareFen,
    invoiceNumber: file.invoiceNumber,
    holderName: file.name,
    holderIdNumber: file.idNumber,
  };
};

/** Null while something that the case needs is missing or wrong. */
export const enteredTicket = (
  ticket: TicketDraft,
  stations: StationIndex,
): EnteredTicket | null => {
  if (ticket.way === 'ticket-file') return enteredFromFile(ticket, stations);
  const { typed } = ticket;
  const from = stations.findByName(typed.from.trim());
  const to = stations.findByName(typed.to.trim());
  const day = parseShanghaiDay(typed.departOn);
  const invoice = ticket.way === 'invoice-qr' ? ticket.invoice : null;
  const train = parseTrainNumber(typed.trainNumber);
  if (from === undefined || to === undefined || !day.ok || !train.ok) return null;
  if (ticket.way === 'invoice-qr' && invoice === null) return null;
  const typedFare = parseYuan(typed.fareYuan, fareLimits);
  return {
    source: ticket.way,
    from,
    to,
    departOn: day.value,
    trainNumber: train.value,
    fareFen: invoice?.fareFen ?? (typedFare.ok ? typedFare.value : null),
    invoiceNumber: invoice?.invoiceNumber ?? null,
    holderName: null,
    holderIdNumber: null,
  };
};
