import { err, ok, type Result } from '../../../domain/result';
import { readPdfObjects, type PdfObject, type PdfObjects } from './pdf-objects';
import { decodePdfStream } from './pdf-stream';
import {
  isArray,
  isDict,
  isRef,
  isText,
  nameOf,
  type PdfDict,
  type PdfText,
  type PdfValue,
} from './pdf-value';

export interface PdfAttachment {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type PdfAttachmentError = 'damaged' | 'encrypted' | 'too-much-inside';

const attachmentLimit = 32;
const treeLimit = 2000;

/**
 * The files embedded in a PDF (ISO 32000-1 §7.11.4), each at most `maxBytes`; an empty list where there are none.
 * Found through the newest catalog's name tree and its associated files (ISO 32000-2 §14.13); where that yields
 * nothing, as in a file whose catalog was lost, through every file specification that embeds a stream.
 */
export const pdfAttachments = (
  bytes: Uint8Array,
  maxBytes: number,
): Result<readonly PdfAttachment[], PdfAttachmentError> => {
  const objects = readPdfObjects(bytes);
  if (!objects.ok) return err(objects.error === 'too-much-inside' ? objects.error : 'damaged');
  const { byNumber, trailers } = objects.value;
  if (byNumber.size === 0) return err('damaged');
  if (trailers.some(({ entries }) => (entries.get('Encrypt') ?? null) !== null))
    return err('encrypted');
  const read = new AttachmentReader(objects.value);
  const specifications = read.specifications();
  if (specifications === undefined || specifications.length > attachmentLimit)
    return err('too-much-inside');
  const attachments: PdfAttachment[] = [];
  for (const specification of specifications) {
    const embedded = read.embedded(specification);
    if (embedded === undefined) continue;
    const unpacked = decodePdfStream(embedded.dict, embedded.packed, maxBytes);
    if (!unpacked.ok) return err(unpacked.error === 'unknown-filter' ? 'damaged' : unpacked.error);
    attachments.push({ name: read.nameOf(specification), bytes: unpacked.value });
  }
  return ok(attachments);
};

class AttachmentReader {
  private visits = 0;

  constructor(private readonly objects: PdfObjects) {}

  /** Undefined where the name tree is larger than any honest one, or leads back into itself. */
  specifications(): readonly PdfDict[] | undefined {
    const catalog = this.catalog();
    const found: PdfDict[] = [];
    const names = this.dict(this.dict(catalog?.entries.get('Names'))?.entries.get('EmbeddedFiles'));
    if (names !== undefined) this.walk(names, found);
    const associated = this.resolve(catalog?.entries.get('AF'));
    if (isArray(associated)) for (const value of associated) this.add(value, found);
    if (this.visits > treeLimit) return undefined;
    return found.length > 0 ? [...new Set(found)] : this.allSpecifications();
  }

  embedded(specification: PdfDict): { dict: PdfDict; packed: Uint8Array } | undefined {
    const files = this.dict(specification.entries.get('EF'));
    const stream = this.object(files?.entries.get('UF') ?? files?.entries.get('F'));
    if (stream === undefined || stream.packed === undefined || !isDict(stream.value))
      return undefined;
    const filter = this.resolve(stream.value.entries.get('Filter')) ?? null;
    const entries = new Map(stream.value.entries).set('Filter', filter === null ? [] : filter);
    return { dict: { kind: 'dict', entries }, packed: stream.packed };
  }

  nameOf(specification: PdfDict): string {
    const stated = [specification.entries.get('UF'), specification.entries.get('F')];
    const text = stated.map((value) => this.resolve(value)).find(isText);
    return text === undefined ? '' : textOf(text);
  }

  private catalog(): PdfDict | undefined {
    for (const { entries } of [...this.objects.trailers].reverse()) {
      const root = this.dict(entries.get('Root'));
      if (root !== undefined) return root;
    }
    const all = [...this.objects.byNumber.values()].map(({ value }) => value).filter(isDict);
    return all.findLast(({ entries }) => nameOf(entries.get('Type')) === 'Catalog');
  }

  /** A name tree (§7.9.6): leaves hold pairs of name and specification in `Names`, nodes hold `Kids`. */
  private walk(node: PdfDict, found: PdfDict[]): void {
    this.visits += 1;
    if (this.visits > treeLimit) return;
    const names = this.resolve(node.entries.get('Names'));
    if (isArray(names))
      names.forEach((value, index) => {
        if (index % 2 === 1) this.add(value, found);
      });
    const kids = this.resolve(node.entries.get('Kids'));
    if (!isArray(kids)) return;
    for (const kid of kids) {
      const child = this.dict(kid);
      if (child !== undefined) this.walk(child, found);
    }
  }

  private add(value: PdfValue, found: PdfDict[]): void {
    const specification = this.dict(value);
    if (specification?.entries.has('EF') === true) found.push(specification);
  }

  private allSpecifications(): readonly PdfDict[] {
    const values = [...this.objects.byNumber.values()].map(({ value }) => value);
    return values.filter(isDict).filter(({ entries }) => entries.has('EF'));
  }

  private object(value: PdfValue | undefined): PdfObject | undefined {
    return isRef(value) ? this.objects.byNumber.get(value.object) : undefined;
  }

  private resolve(value: PdfValue | undefined): PdfValue | undefined {
    return isRef(value) ? this.objects.byNumber.get(value.object)?.value : value;
  }

  private dict(value: PdfValue | undefined): PdfDict | undefined {
    const resolved = this.resolve(value);
    return isDict(resolved) ? resolved : undefined;
  }
}

/** Text strings are UTF-16 with a mark, UTF-8 with a mark (PDF 2.0), or nearly Latin-1 (§7.9.2.2). */
const textOf = ({ bytes }: PdfText): string => {
  const [first, second] = bytes;
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (first === 0xef && second === 0xbb) return new TextDecoder('utf-8').decode(bytes);
  return new TextDecoder('latin1').decode(bytes);
};
