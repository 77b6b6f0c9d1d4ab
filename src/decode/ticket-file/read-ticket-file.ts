import { err, type Result } from '../../domain/result';
import type { RailTicket } from '../../domain/ticket/rail-ticket';
import { fileFormatOf } from './file-format';
import { oneTicketOf } from './one-ticket';
import { pdfAttachments } from './pdf/pdf-attachments';
import { readRailInvoiceXml } from './rail-invoice-xml';
import { isOfd, ofdAttachments } from './read-ofd';
import { ticketFileMaxBytes, ticketXmlMaxBytes, type TicketFileError } from './ticket-file-error';
import { openZip, type ZipEntry } from './zip-archive';

type Read = Result<RailTicket, TicketFileError>;

const bundleLimit = 8;

/**
 * Reads the ticket out of a file from 12306: the PDF or OFD of its e-invoice, the XML itself, or the zip archive in
 * which its e-mails carry them. Known by content, never by name. Needs no network, keeps nothing, never throws on any
 * bytes, and takes bounded time and memory whatever the file claims.
 */
export const readTicketFile = (bytes: Uint8Array): Read => {
  if (bytes.length === 0) return err({ code: 'empty' });
  if (bytes.length > ticketFileMaxBytes) return err({ code: 'too-large' });
  const format = fileFormatOf(bytes);
  return format === 'zip' ? readArchive(bytes) : readSingle(bytes, format);
};

/** Like {@link readTicketFile}; a file that is too large is refused by its size, before a byte of it is read. */
export const readTicketBlob = async (file: Blob): Promise<Read> => {
  if (file.size > ticketFileMaxBytes) return err({ code: 'too-large' });
  return readTicketFile(new Uint8Array(await file.arrayBuffer()));
};

const readSingle = (bytes: Uint8Array, format: ReturnType<typeof fileFormatOf>): Read => {
  switch (format) {
    case 'pdf':
      return readPdf(bytes);
    case 'xml':
      return readRailInvoiceXml(bytes);
    case 'picture':
      return err({ code: 'picture' });
    default:
      return err({ code: 'unknown-format' });
  }
};

const readPdf = (bytes: Uint8Array): Read => {
  const attachments = pdfAttachments(bytes, ticketXmlMaxBytes);
  if (!attachments.ok) return err({ code: attachments.error });
  const named = attachments.value.filter(({ name }) => /^rai_.*\.xml$/i.test(name));
  const others = attachments.value.filter((attachment) => !named.includes(attachment));
  return ofAttachments([...named, ...others].map((attachment) => attachment.bytes));
};

const readArchive = (bytes: Uint8Array): Read => {
  const entries = openZip(bytes);
  if (!entries.ok) return err({ code: entries.error });
  return isOfd(entries.value) ? readOfd(entries.value) : readBundle(entries.value);
};

const readOfd = (entries: readonly ZipEntry[]): Read => {
  const attachments = ofdAttachments(entries);
  return attachments.ok ? ofAttachments(attachments.value) : attachments;
};

/** 12306's e-mail: the same invoice as PDF, OFD and XML in one archive. One level only. */
const readBundle = (entries: readonly ZipEntry[]): Read => {
  const parts = entries.filter(({ name }) => /\.(?:xml|ofd|pdf)$/i.test(name));
  if (parts.length === 0) return err({ code: 'unknown-format' });
  if (parts.length > bundleLimit) return err({ code: 'too-much-inside' });
  return oneTicketOf(
    parts.map((part): Read => {
      const unpacked = part.unpack(ticketFileMaxBytes);
      if (!unpacked.ok) return err({ code: unpacked.error });
      const format = fileFormatOf(unpacked.value);
      if (format !== 'zip') return readSingle(unpacked.value, format);
      const inner = openZip(unpacked.value);
      if (!inner.ok) return err({ code: inner.error });
      return isOfd(inner.value) ? readOfd(inner.value) : err({ code: 'unknown-format' });
    }),
  );
};

/** Attachments that aren't XML (a seal, a picture) are passed over. */
const ofAttachments = (attachments: readonly Uint8Array[]): Read => {
  const texts = attachments.filter((bytes) => fileFormatOf(bytes) === 'xml');
  if (texts.length === 0)
    return err({ code: attachments.length === 0 ? 'no-attachment' : 'foreign' });
  const found = oneTicketOf(texts.map(readRailInvoiceXml));
  return !found.ok && found.error.code === 'not-a-rail-invoice' ? err({ code: 'foreign' }) : found;
};
