import fc from 'fast-check';
import { PdfLexer } from './pdf-lexer';
import { readPdfValue } from './pdf-parser';
import type { PdfValue } from './pdf-value';

const latin = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 255);
const parse = (text: string): PdfValue | undefined => readPdfValue(new PdfLexer(latin(text), 0));

/** Values as plain data, so that expectations are short. */
const plain = (value: PdfValue | undefined): unknown => {
  if (value === undefined || value === null || typeof value !== 'object') return value;
  if (!('kind' in value)) return value.map(plain);
  switch (value.kind) {
    case 'name':
      return `/${value.name}`;
    case 'ref':
      return `→${value.object}`;
    case 'text':
      return { text: String.fromCharCode(...value.bytes) };
    case 'dict':
      return Object.fromEntries([...value.entries].map(([key, entry]) => [key, plain(entry)]));
  }
};

describe('readPdfValue', () => {
  const table: readonly [string, unknown][] = [
    ['12', 12],
    ['-3.5', -3.5],
    ['+.25', 0.25],
    ['4.', 4],
    ['true', true],
    ['false', false],
    ['null', null],
    ['/Name', '/Name'],
    ['/A#20B#2f', '/A B/'],
    ['/', '/'],
    ['12 0 R', '→12'],
    ['[1 2 0 R 3]', [1, '→2', 3]],
    ['[1 2 3]', [1, 2, 3]],
    ['[/A/B(c)<64>]', ['/A', '/B', { text: 'c' }, { text: 'd' }]],
    ['(a(b)c)', { text: 'a(b)c' }],
    ['(a\\)\\(\\\\)', { text: 'a)(\\' }],
    ['(\\n\\101\\7x\\q)', { text: '\nA\x07xq' }],
    ['(a\\\r\nb)', { text: 'ab' }],
    ['<48 65 6C6c6F>', { text: 'Hello' }],
    ['<487>', { text: 'Hp' }],
    ['<< /A 1 /B << /C [] >> >>', { A: 1, B: { C: [] } }],
    ['<</A/B/C 1 0 R>>', { A: '/B', C: '→1' }],
    ['% note\n\0 7', 7],
    ['<< /A % note\r 7 >>', { A: 7 }],
    [']', undefined],
    ['[1 2', undefined],
    ['<< /A', undefined],
    ['<< 1 2 >>', undefined],
    ['obj', undefined],
    ['', undefined],
  ];
  for (const [text, value] of table)
    it(`reads ${JSON.stringify(text)}`, () => expect(plain(parse(text))).toEqual(value));

  it('stops behind the value', () => {
    const lexer = new PdfLexer(latin('<< /A 1 >> stream'), 0);
    readPdfValue(lexer);
    expect(lexer.at).toBe(10);
  });

  it('gives up at 64 levels instead of the stack', () => {
    expect(parse('['.repeat(60) + ']'.repeat(60))).toBeDefined();
    expect(parse('['.repeat(100_000))).toBeUndefined();
    expect(parse('<</A'.repeat(100_000))).toBeUndefined();
  });

  it('reads back every string of bytes, in both notations', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
        const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
        const octal = Array.from(bytes, (byte) => `\\${byte.toString(8).padStart(3, '0')}`).join(
          '',
        );
        for (const text of [`<${hex}>`, `(${octal})`])
          expect(plain(parse(text))).toEqual({ text: String.fromCharCode(...bytes) });
      }),
    );
  });

  it('never throws and always ends, whatever the text', () => {
    const token = fc.constantFrom(
      '<<',
      '>>',
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '/A',
      '1',
      '0',
      'R',
      '\\',
      '%',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 200 }), (tokens) => {
        parse(tokens.join(''));
      }),
    );
  });
});
