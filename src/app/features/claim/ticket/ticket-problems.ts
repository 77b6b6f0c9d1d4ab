import { fareLimits, parseYuan, type YuanError } from '../../../../domain/money/fen';
import type { StationIndex } from '../../../../domain/place/station-index';
import { parseTrainNumber, type TrainNumberError } from '../../../../domain/ticket/train-number';
import { parseShanghaiDay } from '../../../../domain/time/shanghai-day';
import type { TicketDraft, TypedTicket } from '../draft/claim-draft';

export type StationProblem = 'station-missing' | 'station-unknown' | 'stations-same';
export type DepartDayProblem = 'day-missing' | 'day-not-in-calendar';
export type TrainProblem = TrainNumberError;
/** A blank fare is no problem but an open finding. */
export type FareProblem = Exclude<YuanError['code'], 'yuan-empty'>;
/** A way was chosen, and nothing has been read by it yet. */
export type SourceProblem = 'invoice-not-read' | 'file-not-read';

/** What is still wrong with the ticket; null where a field is right. */
export interface TicketProblems {
  readonly source: SourceProblem | null;
  readonly from: StationProblem | null;
  readonly to: StationProblem | null;
  readonly departOn: DepartDayProblem | null;
  readonly trainNumber: TrainProblem | null;
  readonly fare: FareProblem | null;
}

const stationProblem = (typed: string, stations: StationIndex): StationProblem | null => {
  if (typed.trim() === '') return 'station-missing';
  return stations.findByName(typed.trim()) === undefined ? 'station-unknown' : null;
};

const toProblem = ({ from, to }: TypedTicket, stations: StationIndex): StationProblem | null => {
  const problem = stationProblem(to, stations);
  if (problem !== null) return problem;
  const start = stations.findByName(from.trim());
  const end = stations.findByName(to.trim());
  return start !== undefined && start.telecode === end?.telecode ? 'stations-same' : null;
};

const dayProblem = (typed: string): DepartDayProblem | null => {
  if (typed === '') return 'day-missing';
  return parseShanghaiDay(typed).ok ? null : 'day-not-in-calendar';
};

const trainProblem = (typed: string): TrainProblem | null => {
  const train = parseTrainNumber(typed);
  return train.ok ? null : train.error;
};

const fareProblem = (typed: string): FareProblem | null => {
  const fare = parseYuan(typed, fareLimits);
  return fare.ok || fare.error.code === 'yuan-empty' ? null : fare.error.code;
};

const none: TicketProblems = {
  source: null,
  from: null,
  to: null,
  departOn: null,
  trainNumber: null,
  fare: null,
};

/** Every problem of the ticket step at once. A ticket file has been checked when it was read. */
export const ticketProblems = (ticket: TicketDraft, stations: StationIndex): TicketProblems => {
  if (ticket.way === 'ticket-file') {
    if (ticket.file === null) return { ...none, source: 'file-not-read' };
    const { from, to } = ticket.file;
    return {
      ...none,
      from: stationProblem(from, stations),
      to: stationProblem(to, stations),
    };
  }
  const { typed } = ticket;
  const isQr = ticket.way === 'invoice-qr';
  return {
    source: isQr && ticket.invoice === null ? 'invoice-not-read' : null,
    from: stationProblem(typed.from, stations),
    to: toProblem(typed, stations),
    departOn: dayProblem(typed.departOn),
    trainNumber: trainProblem(typed.trainNumber),
    fare: isQr ? null : fareProblem(typed.fareYuan),
  };
};
