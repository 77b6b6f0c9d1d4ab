import { err, ok, type Result } from '../../domain/result';
import {
  railTicketFieldNames,
  railTicketFromFields,
  type RailTicketFieldName,
  type RailTicketFields,
} from '../../domain/ticket/rail-ticket-fields';
import type { RailTicket } from '../../domain/ticket/rail-ticket';
import type { TicketFileError } from './ticket-file-error';
import { xmlLeaves, type XmlLeaf } from './xml-leaves';
import { xmlText } from './xml-text';

const isField = (name: string): name is RailTicketFieldName =>
  railTicketFieldNames.some((field) => field === name);

/**
 * Reads the XBRL instance that 12306 puts into its e-invoices (taxonomy `rai` 2021-11-30). Elements are known by their
 * local names: prefixes and the taxonomy's date may change. A refund (退) is an error, since it proves no journey.
 */
export const readRailInvoiceXml = (bytes: Uint8Array): Result<RailTicket, TicketFileError> => {
  const text = xmlText(bytes);
  if (text === undefined) return err({ code: 'damaged' });
  const leaves = xmlLeaves(text);
  if (!leaves.ok) return err({ code: leaves.error });
  const fields = fieldsOf(leaves.value);
  if (!fields.ok) return fields;
  const ticket = railTicketFromFields(fields.value);
  if (!ticket.ok) return ticket;
  return ticket.value.business === 'refund' ? err({ code: 'refunded' }) : ticket;
};

const fieldsOf = (leaves: readonly XmlLeaf[]): Result<RailTicketFields, TicketFileError> => {
  const isRail = leaves.some(
    ({ name, text }) =>
      name === 'ElectronicInvoiceRailwayETicketNumber' ||
      (name === 'TypeOfVoucher' && text.includes('铁路电子客票')),
  );
  if (!isRail) return err({ code: 'not-a-rail-invoice' });
  const fields: Partial<Record<RailTicketFieldName, string>> = {};
  for (const { name, text } of leaves) {
    if (!isField(name)) continue;
    // The same element twice with another text: two tickets in one file, and no way to tell which is meant.
    if (fields[name] !== undefined && fields[name] !== text)
      return err({ code: 'several-tickets' });
    fields[name] = text;
  }
  return ok(fields);
};
