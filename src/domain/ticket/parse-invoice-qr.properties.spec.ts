import fc from 'fast-check';
import { ok } from '../result';
import { anyBirth } from '../identity/testing/id-numbers';
import { crc16, type Crc16Variant, formatCrc16 } from './crc16';
import { formatInvoiceQr } from './format-invoice-qr';
import { invoiceKindOf } from './invoice-qr';
import { parseInvoiceQr } from './parse-invoice-qr';

const anyDigitalInvoice = fc
  .record({
    type: fc.constantFrom('31', '32', '51', '61'),
    number: fc.stringMatching(/^\d{20}$/),
    amountFen: fc.integer({ min: 1, max: 1_000_000 }),
    issuedOn: anyBirth,
  })
  .map((fields) => ({ ...fields, code: '', check: '' }));

const ownVariant = (text: string): Crc16Variant =>
  text.startsWith('01,51') ? 'MODBUS' : 'BUYPASS';

describe('parseInvoiceQr, for every digital invoice', () => {
  it('reads what formatInvoiceQr wrote', () => {
    fc.assert(
      fc.property(anyDigitalInvoice, (invoice) => {
        const kind = invoiceKindOf(invoice.type);
        expect(parseInvoiceQr(formatInvoiceQr(invoice))).toEqual(
          ok({ ...invoice, kind, crc: 'fits' }),
        );
      }),
    );
  });

  it("catches any one changed character before the CRC by the invoice's own variant", () => {
    const printable = fc.integer({ min: 32, max: 126 }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(anyDigitalInvoice, fc.nat(), printable, (invoice, seed, char) => {
        const text = formatInvoiceQr(invoice);
        const covered = text.slice(0, -4);
        const place = seed % covered.length;
        fc.pre(covered[place] !== char);
        const changed = covered.slice(0, place) + char + covered.slice(place + 1);
        const crc = formatCrc16(crc16(changed, ownVariant(text)));
        expect(crc).not.toBe(text.slice(-4));
      }),
    );
  });

  it('lets a changed digit of the number pass about as seldom as the other two variants allow', () => {
    let passed = 0;
    let tried = 0;
    fc.assert(
      fc.property(
        anyDigitalInvoice,
        fc.nat(19),
        fc.integer({ min: 1, max: 9 }),
        (invoice, at, by) => {
          const text = formatInvoiceQr(invoice);
          const place = 7 + at;
          const digit = String((Number(text[place]) + by) % 10);
          const parsed = parseInvoiceQr(text.slice(0, place) + digit + text.slice(place + 1));
          tried++;
          if (parsed.ok && parsed.value.crc === 'fits') passed++;
        },
      ),
      { numRuns: 2_000, seed: 20250203 },
    );
    expect(tried).toBe(2_000);
    expect(passed).toBeLessThanOrEqual(2);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^01,\d\d(,[^,]*){6}$/)), (text) => {
        const parsed = parseInvoiceQr(text);
        if (!parsed.ok) expect(parsed.error).toMatch(/^qr-/);
      }),
    );
  });
});
