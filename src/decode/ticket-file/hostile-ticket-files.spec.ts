import fc from 'fast-check';
import { pdfBomb, zipBomb } from '../../../scripts/fixtures/bomb';
import { ofdFile, zipOf } from '../../../scripts/fixtures/ofd-file';
import { pdfFile } from '../../../scripts/fixtures/pdf-file';
import { railInvoiceXml, sampleFields, utf8 } from '../../../scripts/fixtures/rail-invoice-xml';
import { readTicketFile } from './read-ticket-file';
import { ticketFileErrorCodes } from './ticket-file-error';

const xml = utf8(railInvoiceXml(sampleFields));
const name = 'rai_issuer_25529166660000000017.xml';
const expected = JSON.stringify(readTicketFile(xml));
const files: readonly [string, Uint8Array][] = [
  ['XML', xml],
  ['PDF', pdfFile({ attachments: [{ name, bytes: xml }] })],
  [
    'PDF with object streams',
    pdfFile({ attachments: [{ name, bytes: xml }], layout: 'object-streams' }),
  ],
  ['OFD', ofdFile({ attachments: { [name]: xml } })],
  ['zip', zipOf({ 'a.xml': xml, 'a.ofd': ofdFile({ attachments: { [name]: xml } }) })],
];
const codes: readonly string[] = [...ticketFileErrorCodes, 'field-missing', 'field-unreadable'];

/** Reads, and expects a ticket or a named refusal: anything else throws here. */
const judge = (bytes: Uint8Array) => {
  const result = readTicketFile(bytes);
  if (!result.ok && !codes.includes(result.error.code)) throw new Error('no named error');
  return result;
};

const gigabyte = 2 ** 30;

describe('readTicketFile, with hostile files', () => {
  for (const [what, whole] of files) {
    it(`never makes another ticket of a ${what} that was cut off`, () => {
      for (let length = 0; length < whole.length; length += 7) {
        const result = judge(whole.subarray(0, length));
        // What lies behind the ticket's own data may be missing; the ticket itself is whole or refused.
        if (result.ok) expect(JSON.stringify(result)).toBe(expected);
      }
    });

    it(`gives a ticket or a named error for a ${what} with altered bytes`, () => {
      const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
      fc.assert(
        fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
          const bytes = whole.slice();
          for (const [at, byte] of changes) bytes[at] = byte;
          judge(bytes);
        }),
        { numRuns: 400 },
      );
    });

    it(`gives a ticket or a named error for a ${what} with pieces moved and doubled`, () => {
      const cut = fc.nat(whole.length);
      fc.assert(
        fc.property(fc.array(fc.tuple(cut, cut), { minLength: 1, maxLength: 6 }), (cuts) => {
          const head = [...whole.subarray(0, 8)];
          const pieces = cuts.flatMap(([from, to]) => [...whole.subarray(from, to)]);
          judge(Uint8Array.from([...head, ...pieces]));
        }),
        { numRuns: 200 },
      );
    });
  }

  it('gives a named error for any bytes behind any header', () => {
    const header = fc.constantFrom('%PDF-1.7\n', 'PK\u0003\u0004', '<?xml version="1.0"?>', '');
    const words = fc.constantFrom(
      '1 0 obj',
      '<<',
      '>>',
      '[',
      '(',
      'stream\n',
      'endstream',
      'trailer',
      '/Names',
      '/EF',
      '2 0 R',
      '</a>',
      '<a>',
      '&#x110000;',
    );
    fc.assert(
      fc.property(header, fc.array(fc.oneof(words, fc.string()), { maxLength: 60 }), (head, rest) =>
        expect(judge(utf8(head + rest.join(' '))).ok).toBeFalse(),
      ),
      { numRuns: 1000 },
    );
  });

  const bombs: readonly [string, () => Uint8Array][] = [
    ['an OFD bomb that states 4 kB', () => zipBomb(`Doc_0/Attachs/${name}`, gigabyte, 4000)],
    [
      'an OFD bomb that states its size',
      () => zipBomb(`Doc_0/Attachs/${name}`, gigabyte, gigabyte),
    ],
    ['a bomb of 42 kB', () => zipBomb(`Doc_0/Attachs/${name}`, 42 * 2 ** 20, 4000)],
    [
      'a bomb in a zip in a zip',
      () => zipOf({ 'a.ofd': zipBomb(`Doc_0/Attachs/${name}`, gigabyte / 4, 4000) }),
    ],
    ['a PDF bomb', () => pdfBomb(gigabyte)],
  ];
  for (const [what, make] of bombs)
    it(`refuses ${what} at once`, () => {
      const bomb = make();
      const start = performance.now();
      expect(readTicketFile(bomb)).toEqual({ ok: false, error: { code: 'too-much-inside' } });
      expect(performance.now() - start).toBeLessThan(3000);
    });

  it('refuses too many files in one', () => {
    const many = Object.fromEntries(
      Array.from({ length: 5000 }, (_, at) => [`${at}.xml`, new Uint8Array(1)]),
    );
    expect(readTicketFile(zipOf(many))).toEqual({ ok: false, error: { code: 'too-much-inside' } });
    const attachments = Array.from({ length: 40 }, (_, at) => ({ name: `a${at}.xml`, bytes: xml }));
    expect(readTicketFile(pdfFile({ attachments }))).toEqual({
      ok: false,
      error: { code: 'too-much-inside' },
    });
  });

  const slow: readonly [string, string][] = [
    ['brackets never closed', '1 0 obj['.repeat(100_000)],
    ['texts never closed', '1 0 obj[('.repeat(100_000)],
    ['dictionaries in dictionaries', '1 0 obj<</A'.repeat(100_000)],
    ['streams never closed', '1 0 obj<<>>stream\n'.repeat(100_000)],
    ['digits without end', '1 '.repeat(500_000)],
    ['a comment without end', `1 0 obj${'%'.repeat(1_000_000)}`],
  ];
  for (const [what, text] of slow)
    it(`doesn't hang on a PDF of ${what}`, () => {
      const start = performance.now();
      expect(judge(utf8(`%PDF-1.7\n${text}`)).ok).toBeFalse();
      expect(performance.now() - start).toBeLessThan(5000);
    });
});
