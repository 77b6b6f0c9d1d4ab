import { fareLimits, parseYuan } from '../money/fen';
import { err, ok, type Result } from '../result';
import { toHalfWidth, withoutBlanks } from '../text/half-width';
import { parseShanghaiDay, type ShanghaiDay } from '../time/shanghai-day';
import type { RailTicket } from './rail-ticket';
import { parseTrainNumber } from './train-number';

/** The elements of taxonomy `rai` (财政部 电子凭证会计数据标准, 2021-11-30) that a ticket is made of. */
export const railTicketFieldNames = [
  'ElectronicInvoiceRailwayETicketNumber',
  'TypeOfBusiness',
  'DateOfIssue',
  'TravelDate',
  'DepartureTime',
  'TrainNumber',
  'DepartureStation',
  'DestinationStation',
  'SeatLevel',
  'Carriage',
  'Seat',
  'Fare',
  'TaxAmount',
  'Name',
  'IdNumber',
] as const;
export type RailTicketFieldName = (typeof railTicketFieldNames)[number];

/** Element texts by local name, as they stand in the file. */
export type RailTicketFields = Readonly<Partial<Record<RailTicketFieldName, string>>>;

/** Names the field and never repeats its value: it may be personal. */
export interface RailTicketFieldsError {
  readonly code: 'field-missing' | 'field-unreadable';
  readonly field: RailTicketFieldName;
}

/** Narrow forms, no blanks. */
const tidy = (text: string): string => withoutBlanks(toHalfWidth(text));

type Read<T> = (text: string) => T | undefined;

const readNumber: Read<string> = (text) => (/^\d{20}$/.test(text) ? text : undefined);

const readBusiness: Read<RailTicket['business']> = (text) => {
  if (text.startsWith('售')) return 'sale';
  return text.startsWith('退') ? 'refund' : undefined;
};

/** `2025-02-03`, `2025/2/3`, `20250203`, `2025年02月03日`, each with a time behind it or not. */
const readDay: Read<ShanghaiDay> = (text) => {
  const match =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})(?!\d)/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  const [, year = '', month = '', day = ''] = match ?? [];
  const parsed = parseShanghaiDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return parsed.ok ? parsed.value : undefined;
};

/** `8:30`, `08:30:00`, `08时30分`, `08:30开`. */
const readTime: Read<string> = (text) => {
  const [, hour = '', minute = ''] =
    /^(\d{1,2})[:时点](\d{2})(?::\d{2}(?:\.\d+)?)?分?开?$/.exec(text) ?? [];
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, '0')}:${minute}`;
};

const readTrain: Read<string> = (text) => {
  const train = parseTrainNumber(text);
  return train.ok ? train.value : undefined;
};

const readStation: Read<string> = (text) => {
  const name = text.replace(/站$/, '');
  return /^\p{Script=Han}{1,12}$/u.test(name) ? name : undefined;
};

const readFareFen: Read<number> = (text) => {
  const fen = parseYuan(text.replace(/^CNY/i, ''), fareLimits);
  return fen.ok ? fen.value : undefined;
};

const readText: Read<string> = (text) => (text === '' ? undefined : text);

/**
 * Makes a ticket of the texts of 12306's XML. Optional fields (time, seat, name, number) that are absent or unreadable
 * become null; any other that can't be read is an error that names it. Fares come back in whole fen.
 * A refund (退) is read like a sale: `business` tells them apart, and who pays must look at it.
 */
export const railTicketFromFields = (
  fields: RailTicketFields,
): Result<RailTicket, RailTicketFieldsError> => {
  let problem: RailTicketFieldsError | undefined;
  const need = <T>(field: RailTicketFieldName, read: Read<T>): T | undefined => {
    const text = tidy(fields[field] ?? '');
    const value = text === '' ? undefined : read(text);
    if (value === undefined)
      problem ??= { code: text === '' ? 'field-missing' : 'field-unreadable', field };
    return value;
  };
  const may = (field: RailTicketFieldName, read: Read<string>): string | null =>
    read(tidy(fields[field] ?? '')) ?? null;

  const invoiceNumber = need('ElectronicInvoiceRailwayETicketNumber', readNumber);
  const business = need('TypeOfBusiness', readBusiness);
  const issuedOn = need('DateOfIssue', readDay);
  const travelOn = need('TravelDate', readDay);
  const trainNumber = need('TrainNumber', readTrain);
  const from = need('DepartureStation', readStation);
  const to = need('DestinationStation', readStation);
  const fareFen = need('Fare', readFareFen);
  if (
    invoiceNumber === undefined ||
    business === undefined ||
    issuedOn === undefined ||
    travelOn === undefined ||
    trainNumber === undefined ||
    from === undefined ||
    to === undefined ||
    fareFen === undefined
  )
    return err(problem ?? { code: 'field-missing', field: 'Fare' });
  const seat = {
    level: may('SeatLevel', readText),
    carriage: may('Carriage', readText),
    number: may('Seat', readText),
  };
  const departAt = may('DepartureTime', readTime);
  const name = may('Name', readText);
  const idNumber = may('IdNumber', readText)?.toUpperCase() ?? null;
  return ok({
    invoiceNumber,
    business,
    issuedOn,
    travelOn,
    departAt,
    trainNumber,
    from,
    to,
    seat,
    fareFen,
    name,
    idNumber,
  });
};
