import type { TicketProblems } from './ticket-problems';
import type { TicketTexts } from './ticket-texts';

export type TicketField = Exclude<keyof TicketProblems, 'source'>;

/** In the order in which they stand on the screen. */
export const ticketFields = ['from', 'to', 'departOn', 'trainNumber', 'fare'] as const;

/** The sentence below each field, '' where there is none; `shows` says which may speak yet. */
export const ticketErrors = (
  texts: TicketTexts,
  problems: TicketProblems | null,
  shows: (field: TicketField) => boolean,
): Readonly<Record<TicketField, string>> => {
  const sentence = <P extends string>(
    field: TicketField,
    problem: P | null | undefined,
    sentences: Readonly<Record<P, string>>,
  ): string => (problem && shows(field) ? sentences[problem] : '');
  return {
    from: sentence('from', problems?.from, texts.stationProblems),
    to: sentence('to', problems?.to, texts.stationProblems),
    departOn: sentence('departOn', problems?.departOn, texts.departDayProblems),
    trainNumber: sentence('trainNumber', problems?.trainNumber, texts.trainProblems),
    fare: sentence('fare', problems?.fare, texts.fareProblems),
  };
};
