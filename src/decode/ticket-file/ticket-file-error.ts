import type { RailTicketFieldsError } from '../../domain/ticket/rail-ticket-fields';

/** Why no ticket came out of a file. Nothing of the file's content is in it. */
export const ticketFileErrorCodes = [
  /** The file has no bytes. */
  'empty',
  /** Above {@link ticketFileMaxBytes}; refused before it is read. */
  'too-large',
  /** Small, but unfolds without end: a zip bomb, or far too many parts. */
  'too-much-inside',
  /** A photo or a screenshot: a ticket's data can't be read from it offline. */
  'picture',
  /** Neither PDF nor OFD nor XML. */
  'unknown-format',
  /** Protected by a password. */
  'encrypted',
  /** Cut off or altered on the way. */
  'damaged',
  /** A PDF or OFD that carries no data: printed or saved anew, or a scan. */
  'no-attachment',
  /** A PDF or OFD that carries data of something else. */
  'foreign',
  /** XML data of another kind of invoice. */
  'not-a-rail-invoice',
  /** 退: the ticket was handed back. */
  'refunded',
  /** More than one ticket in the file. */
  'several-tickets',
] as const;

export type TicketFileError =
  { readonly code: (typeof ticketFileErrorCodes)[number] } | RailTicketFieldsError;

/** 12306's files have 30–300 kB. */
export const ticketFileMaxBytes = 8 * 1024 * 1024;

/** The XML inside has 3–6 kB. */
export const ticketXmlMaxBytes = 1024 * 1024;
