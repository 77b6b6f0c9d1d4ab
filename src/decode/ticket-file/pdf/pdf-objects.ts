import { err, ok, type Result } from '../../../domain/result';
import { decodePdfStream, type PdfStreamError } from './pdf-stream';
import { PdfLexer } from './pdf-lexer';
import { readPdfValue } from './pdf-parser';
import { isDict, isRef, nameOf, type PdfDict, type PdfValue } from './pdf-value';

/** One numbered object; `packed` are a stream's bytes before its filters. */
export interface PdfObject {
  readonly value: PdfValue;
  readonly packed?: Uint8Array;
}

export interface PdfObjects {
  readonly byNumber: ReadonlyMap<number, PdfObject>;
  /** Trailers and cross-reference streams, in the order of the file: the last one is the newest revision. */
  readonly trailers: readonly PdfDict[];
}

const objectLimit = 50_000;
/** What all object streams of a file may unfold to. An e-invoice's have some 20 kB. */
const objectStreamsMaxBytes = 16 * 1024 * 1024;
/** Unreadable objects may be read over this many times the length of the file. */
const wasteLimit = 2;

/**
 * Every object of a file, found by reading it from front to back instead of by its cross-reference tables: those of
 * files that were cut, mended or sent through chat programs point anywhere, and a later revision (§7.5.6) lies later
 * in the file anyway. Streams are skipped by their length, so that what looks like an object inside one isn't taken.
 */
export const readPdfObjects = (bytes: Uint8Array): Result<PdfObjects, PdfStreamError> => {
  const text = new TextDecoder('latin1').decode(bytes);
  const byNumber = new Map<number, PdfObject>();
  const trailers: PdfDict[] = [];
  const marks = /(?:\b(\d{1,10})[\s\0]{1,16}\d{1,5}[\s\0]{1,16}obj|\btrailer)(?![A-Za-z])/g;
  let budget = objectStreamsMaxBytes;
  let wasted = 0;
  for (let mark = marks.exec(text); mark !== null; mark = marks.exec(text)) {
    const lexer = new PdfLexer(bytes, marks.lastIndex);
    const value = readPdfValue(lexer);
    if (value === undefined) {
      // Begun and never ended: read on right behind its mark, but not for ever (each such try may see the whole rest).
      wasted += lexer.at - marks.lastIndex;
      if (wasted > wasteLimit * bytes.length) return err('damaged');
      continue;
    }
    const number = mark[1];
    if (number === undefined) {
      if (isDict(value)) trailers.push(value);
    } else {
      const packed = isDict(value) ? streamAt(lexer, text, value, byNumber) : undefined;
      byNumber.set(Number(number), packed === undefined ? { value } : { value, packed });
      if (packed !== undefined && isDict(value)) {
        const type = nameOf(value.entries.get('Type'));
        if (type === 'XRef') trailers.push(value);
        if (type === 'ObjStm') {
          const unfolded = decodePdfStream(value, packed, budget);
          // An encrypted file's object streams are noise, and the caller is about to see that it is encrypted.
          if (unfolded.ok) {
            budget -= unfolded.value.length;
            addStreamObjects(value, unfolded.value, byNumber);
          } else if (unfolded.error === 'too-much-inside') return unfolded;
        }
      }
    }
    if (byNumber.size > objectLimit) return err('too-much-inside');
    marks.lastIndex = Math.max(marks.lastIndex, lexer.at);
  }
  return ok({ byNumber, trailers });
};

/** The bytes of a stream (§7.3.8): by its /Length where `endstream` follows that, else up to `endstream`. */
const streamAt = (
  lexer: PdfLexer,
  text: string,
  dict: PdfDict,
  known: ReadonlyMap<number, PdfObject>,
): Uint8Array | undefined => {
  const begin = /[\s\0]*stream(?:\r\n|\n|\r)/y;
  begin.lastIndex = lexer.at;
  if (!begin.test(text)) return undefined;
  const start = begin.lastIndex;
  const stated = dict.entries.get('Length');
  const length = isRef(stated) ? known.get(stated.object)?.value : stated;
  const end = typeof length === 'number' && length >= 0 ? start + length : -1;
  const closing = /[\s\0]*endstream/y;
  closing.lastIndex = Math.max(0, end);
  if (end >= start && closing.test(text)) {
    lexer.at = closing.lastIndex;
    return lexer.bytes.subarray(start, end);
  }
  const found = text.indexOf('endstream', start);
  const stop = found === -1 ? text.length : found;
  lexer.at = stop;
  return lexer.bytes.subarray(start, stop);
};

/** Objects of an object stream (§7.5.7): N pairs of number and offset, then the objects. */
const addStreamObjects = (
  dict: PdfDict,
  unfolded: Uint8Array,
  byNumber: Map<number, PdfObject>,
): void => {
  const count = dict.entries.get('N');
  const first = dict.entries.get('First');
  if (typeof count !== 'number' || typeof first !== 'number') return;
  const header = new PdfLexer(unfolded, 0);
  for (let index = 0; index < count && byNumber.size <= objectLimit; index += 1) {
    header.skipSpace();
    const number = header.word();
    header.skipSpace();
    const offset = header.word();
    if (!/^\d{1,10}$/.test(number) || !/^\d{1,10}$/.test(offset)) return;
    const value = readPdfValue(new PdfLexer(unfolded, first + Number(offset)));
    if (value !== undefined) byNumber.set(Number(number), { value });
  }
};
