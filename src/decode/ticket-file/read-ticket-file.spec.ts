import { encryptedPdf } from '../../../scripts/fixtures/encrypted-pdf';
import {
  ofdFile,
  streamedOfdFile,
  withEncryptedFlags,
  zipOf,
} from '../../../scripts/fixtures/ofd-file';
import { pdfFile } from '../../../scripts/fixtures/pdf-file';
import { railInvoiceXml, sampleFields, utf8 } from '../../../scripts/fixtures/rail-invoice-xml';
import { readTicketBlob, readTicketFile } from './read-ticket-file';
import { ticketFileMaxBytes } from './ticket-file-error';

const xml = utf8(railInvoiceXml(sampleFields));
const cheaper = utf8(railInvoiceXml({ ...sampleFields, Fare: '388.00' }));
const refund = utf8(railInvoiceXml({ ...sampleFields, TypeOfBusiness: '退' }));
const another = utf8(
  railInvoiceXml({
    ...sampleFields,
    ElectronicInvoiceRailwayETicketNumber: '25529166660000000025',
  }),
);
const vat = utf8(
  '<?xml version="1.0" encoding="UTF-8"?><EInvoice><Header><EIid>25532000000000000001</EIid></Header></EInvoice>',
);
const name = 'rai_issuer_25529166660000000017.xml';
const attachments = [{ name, bytes: xml }];
const seal = { name: 'seal.bin', bytes: Uint8Array.of(1, 2, 3, 4) };

/** The fare in fen, or the code of the refusal. */
const said = (bytes: Uint8Array): number | string => {
  const result = readTicketFile(bytes);
  return result.ok ? result.value.fareFen : result.error.code;
};

describe('readTicketFile', () => {
  it('reads every field alike from XML, PDF, OFD and the zip of an e-mail', () => {
    const pdf = pdfFile({ attachments });
    const ofd = ofdFile({ attachments: { [name]: xml } });
    const expected = readTicketFile(xml);
    expect(expected).toEqual({
      ok: true,
      value: jasmine.objectContaining({
        invoiceNumber: '25529166660000000017',
        business: 'sale',
        departAt: '08:16',
        trainNumber: 'G2961',
        from: '盘州',
        to: '广州南',
        seat: { level: '二等座', carriage: '06', number: '12F' },
        fareFen: 43_550,
        name: '陆小满',
        idNumber: '5202811985****0020',
      }),
    });
    for (const bytes of [pdf, ofd, zipOf({ 'a.pdf': pdf, 'a.ofd': ofd, 'a.xml': xml })])
      expect(readTicketFile(bytes)).toEqual(expected);
  });

  const read: readonly [string, () => Uint8Array, number][] = [
    ['a PDF 1.4 with tables', () => pdfFile({ attachments }), 43_550],
    [
      'a PDF whose attachment isn’t deflated',
      () => pdfFile({ attachments, deflate: false }),
      43_550,
    ],
    [
      'a PDF 1.5 with object streams',
      () => pdfFile({ attachments, layout: 'object-streams' }),
      43_550,
    ],
    [
      'the newest revision of an updated PDF',
      () => pdfFile({ attachments, update: [{ name, bytes: cheaper }] }),
      38_800,
    ],
    [
      'the newest revision of an updated PDF with object streams',
      () => pdfFile({ attachments, layout: 'object-streams', update: [{ name, bytes: cheaper }] }),
      38_800,
    ],
    [
      'a PDF with other attachments before',
      () => pdfFile({ attachments: [seal, ...attachments] }),
      43_550,
    ],
    [
      'a PDF with other XML before',
      () => pdfFile({ attachments: [{ name: 'a.xml', bytes: vat }, ...attachments] }),
      43_550,
    ],
    [
      'a PDF whose attachment has another name',
      () => pdfFile({ attachments: [{ name: 'x', bytes: xml }] }),
      43_550,
    ],
    ['an OFD', () => ofdFile({ attachments: { [name]: xml } }), 43_550],
    [
      'an OFD of another root',
      () => ofdFile({ attachments: { [name]: xml }, root: 'Doc_3' }),
      43_550,
    ],
    [
      'an OFD with its root deeper down',
      () => ofdFile({ attachments: { [name]: xml }, root: 'Docs/D1', folder: 'Attachments' }),
      43_550,
    ],
    [
      'an OFD with 12306’s own XML in another folder',
      () => ofdFile({ attachments: { [name]: xml }, folder: 'Files' }),
      43_550,
    ],
    ['an OFD written as a stream', () => streamedOfdFile({ attachments: { [name]: xml } }), 43_550],
    [
      'an OFD written as a stream without packing',
      () => streamedOfdFile({ attachments: { [name]: xml } }, 'store'),
      43_550,
    ],
    [
      'an OFD with a comment behind',
      () => Uint8Array.from([...ofdFile({ attachments: { [name]: xml } }), 80, 75, 3, 4, 0]),
      43_550,
    ],
    [
      'a zip with an OFD in it',
      () => zipOf({ 'x/票.ofd': ofdFile({ attachments: { [name]: xml } }) }),
      43_550,
    ],
  ];
  for (const [what, make, fareFen] of read)
    it(`reads ${what}`, () => expect(said(make())).toBe(fareFen));

  const refused: readonly [string, () => Uint8Array, string][] = [
    ['nothing', () => new Uint8Array(), 'empty'],
    ['a photo', () => Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), 'picture'],
    ['a text', () => utf8('盘州 到 广州南 435.50'), 'unknown-format'],
    ['a refund as XML', () => refund, 'refunded'],
    ['a refund as PDF', () => pdfFile({ attachments: [{ name, bytes: refund }] }), 'refunded'],
    ['a refund as OFD', () => ofdFile({ attachments: { [name]: refund } }), 'refunded'],
    ['a refund beside a sale', () => zipOf({ 'a.xml': xml, 'b.xml': refund }), 'refunded'],
    ['a printed PDF', () => pdfFile({ attachments: [] }), 'no-attachment'],
    ['an OFD without attachments', () => ofdFile({ attachments: {} }), 'no-attachment'],
    ['a PDF with a sealed something', () => pdfFile({ attachments: [seal] }), 'foreign'],
    ['another invoice as PDF', () => pdfFile({ attachments: [{ name, bytes: vat }] }), 'foreign'],
    ['another invoice as OFD', () => ofdFile({ attachments: { 'a.xml': vat } }), 'foreign'],
    ['another invoice as XML', () => vat, 'not-a-rail-invoice'],
    ['two tickets in a zip', () => zipOf({ 'a.xml': xml, 'b.xml': another }), 'several-tickets'],
    [
      'two tickets in a PDF',
      () => pdfFile({ attachments: [...attachments, { name: 'b.xml', bytes: another }] }),
      'several-tickets',
    ],
    ['a zip of something else', () => zipOf({ 'a.txt': xml }), 'unknown-format'],
    [
      'a zip in a zip in a zip',
      () => zipOf({ 'a.ofd': zipOf({ 'a.xml': xml }) }),
      'unknown-format',
    ],
    [
      'an OFD with a password',
      () => withEncryptedFlags(ofdFile({ attachments: { [name]: xml } })),
      'encrypted',
    ],
    [
      'a ticket without a fare',
      () => utf8(railInvoiceXml({ ...sampleFields, Fare: '' })),
      'field-missing',
    ],
    [
      'a ticket of an impossible day',
      () => utf8(railInvoiceXml({ ...sampleFields, TravelDate: '2025-02-30' })),
      'field-unreadable',
    ],
  ];
  for (const [what, make, code] of refused)
    it(`refuses ${what}: ${code}`, () => expect(said(make())).toBe(code));

  it('refuses a PDF with a password', async () => {
    expect(said(await encryptedPdf(attachments, '123456'))).toBe('encrypted');
  });

  it('notices a single changed bit in an OFD’s ticket', () => {
    const ofd = ofdFile({ attachments: { [name]: xml } });
    const stored = streamedOfdFile({ attachments: { [name]: xml } }, 'store');
    const fare = new TextDecoder('latin1').decode(stored).indexOf('435.50');
    stored[fare] = (stored[fare] ?? 0) ^ 1; // 435.50 → 535.50
    expect(said(stored)).toBe('damaged');
    expect(said(ofd)).toBe(43_550);
  });

  it('refuses a file of 200 MB by its size, without reading it', async () => {
    const huge = new Blob(Array.from({ length: 200 }, () => new Uint8Array(1024 * 1024)));
    const arrayBuffer = spyOn(huge, 'arrayBuffer').and.callThrough();
    expect(await readTicketBlob(huge)).toEqual({ ok: false, error: { code: 'too-large' } });
    expect(arrayBuffer).not.toHaveBeenCalled();
    expect(said(new Uint8Array(ticketFileMaxBytes + 1))).toBe('too-large');
  });

  it('reads a Blob', async () => {
    const result = await readTicketBlob(new Blob([Uint8Array.from(xml)]));
    expect(result.ok && result.value.trainNumber).toBe('G2961');
  });
});
