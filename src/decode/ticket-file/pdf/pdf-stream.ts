import { err, ok, type Result } from '../../../domain/result';
import { unzlibCapped } from '../inflate-capped';
import { isArray, nameOf, type PdfDict } from './pdf-value';

/** `unknown-filter`: one that writers use for pictures and not for data. */
export type PdfStreamError = 'damaged' | 'too-much-inside' | 'unknown-filter';

/** A chain of filters serves nothing but a bomb, which multiplies by it. */
const filterLimit = 2;

/** Undoes a stream's filters (ISO 32000-1 §7.4), each capped at `maxBytes`. Data is deflated or left as it is. */
export const decodePdfStream = (
  dict: PdfDict,
  packed: Uint8Array,
  maxBytes: number,
): Result<Uint8Array, PdfStreamError> => {
  const stated = dict.entries.get('Filter') ?? [];
  const filters = isArray(stated) ? stated : [stated];
  if (filters.length > filterLimit) return err('too-much-inside');
  let bytes = packed;
  for (const filter of filters) {
    if (nameOf(filter) !== 'FlateDecode') return err('unknown-filter');
    const unpacked = unzlibCapped(bytes, maxBytes);
    if (!unpacked.ok) return unpacked;
    bytes = unpacked.value;
  }
  return bytes.length > maxBytes ? err('too-much-inside') : ok(bytes);
};
