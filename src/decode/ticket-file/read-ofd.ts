import { err, ok, type Result } from '../../domain/result';
import { ticketXmlMaxBytes, type TicketFileError } from './ticket-file-error';
import type { ZipEntry } from './zip-archive';

const candidateLimit = 16;

/** True for the archives of GB/T 33190-2016, which have `OFD.xml` at their root. */
export const isOfd = (entries: readonly ZipEntry[]): boolean =>
  entries.some(({ name }) => /^\/?OFD\.xml$/i.test(name));

/**
 * The XML attachments of an OFD, 12306's own first. The root folder of a document is `Doc_0` as a rule, and a writer
 * may choose any other; attachments lie in its `Attachs` (12306) or `Attachments`.
 */
export const ofdAttachments = (
  entries: readonly ZipEntry[],
): Result<readonly Uint8Array[], TicketFileError> => {
  const own = entries.filter(({ name }) => /(?:^|\/)rai_[^/]*\.xml$/i.test(name));
  const others = entries.filter(({ name }) => /(?:^|\/)Attach(?:s|ments?)\/.*\.xml$/i.test(name));
  const candidates = [...new Set([...own, ...others])];
  if (candidates.length > candidateLimit) return err({ code: 'too-much-inside' });
  const attachments: Uint8Array[] = [];
  for (const entry of candidates) {
    const unpacked = entry.unpack(ticketXmlMaxBytes);
    if (!unpacked.ok) return err({ code: unpacked.error });
    attachments.push(unpacked.value);
  }
  return ok(attachments);
};
