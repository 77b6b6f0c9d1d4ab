import type { PdfDict, PdfValue } from './pdf-value';
import { type PdfLexer } from './pdf-lexer';

const depthLimit = 64;

/** Reads one object from where the lexer stands; undefined where there is none, or none that can be read. */
export const readPdfValue = (lexer: PdfLexer, depth = 0): PdfValue | undefined => {
  if (depth > depthLimit) return undefined;
  lexer.skipSpace();
  switch (lexer.peek()) {
    case '/':
      return { kind: 'name', name: lexer.name() };
    case '(':
      return { kind: 'text', bytes: lexer.literalText() };
    case '[':
      return readArray(lexer, depth);
    case '<':
      return lexer.peek(1) === '<'
        ? readDict(lexer, depth)
        : { kind: 'text', bytes: lexer.hexText() };
    default:
      return readWord(lexer);
  }
};

const readArray = (lexer: PdfLexer, depth: number): readonly PdfValue[] | undefined => {
  lexer.at += 1;
  const values: PdfValue[] = [];
  for (;;) {
    lexer.skipSpace();
    if (lexer.peek() === ']') {
      lexer.at += 1;
      return values;
    }
    const value = readPdfValue(lexer, depth + 1);
    if (value === undefined) return undefined;
    values.push(value);
  }
};

const readDict = (lexer: PdfLexer, depth: number): PdfDict | undefined => {
  lexer.at += 2;
  const entries = new Map<string, PdfValue>();
  for (;;) {
    lexer.skipSpace();
    if (lexer.peek() === '>') {
      lexer.at += lexer.peek(1) === '>' ? 2 : 1;
      return { kind: 'dict', entries };
    }
    if (lexer.peek() !== '/') return undefined;
    const key = lexer.name();
    const value = readPdfValue(lexer, depth + 1);
    if (value === undefined) return undefined;
    entries.set(key, value);
  }
};

/** A number, a reference (`12 0 R`), or one of the three constants. */
const readWord = (lexer: PdfLexer): PdfValue | undefined => {
  const word = lexer.word();
  if (word === 'true') return true;
  if (word === 'false') return false;
  if (word === 'null') return null;
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(word)) return undefined;
  if (!/^\d+$/.test(word)) return Number(word);
  const after = lexer.at;
  lexer.skipSpace();
  const generation = lexer.word();
  lexer.skipSpace();
  if (/^\d{1,5}$/.test(generation) && lexer.word() === 'R')
    return { kind: 'ref', object: Number(word) };
  lexer.at = after;
  return Number(word);
};
