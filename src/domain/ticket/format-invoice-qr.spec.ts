import { dayOf } from '../time/testing/day-of';
import { formatInvoiceQr } from './format-invoice-qr';
import { type InvoiceKind, invoiceKindOf } from './invoice-qr';

describe('formatInvoiceQr', () => {
  const digital = { code: '', check: '', issuedOn: dayOf('2025-02-10') };

  it('writes the rail e-ticket of the samples, with the CRC of MODBUS', () =>
    expect(
      formatInvoiceQr({
        ...digital,
        type: '51',
        number: '25529000000000000017',
        amountFen: 41_200,
      }),
    ).toBe('01,51,,25529000000000000017,412.00,20250210,,1004'));

  it('writes the digital invoices of the samples, with the CRC of BUYPASS', () => {
    expect(
      formatInvoiceQr({
        ...digital,
        type: '32',
        number: '25522000000000000018',
        amountFen: 41_200,
      }),
    ).toBe('01,32,,25522000000000000018,412.00,20250210,,88B6');
    expect(
      formatInvoiceQr({
        ...digital,
        type: '31',
        number: '25522000000000000019',
        amountFen: 100_000,
        issuedOn: dayOf('2025-02-11'),
      }),
    ).toBe('01,31,,25522000000000000019,1000.00,20250211,,98DD');
  });

  it('writes code and check text of an old invoice', () =>
    expect(
      formatInvoiceQr({
        type: '10',
        code: '052001700111',
        number: '01234567',
        amountFen: 5,
        issuedOn: dayOf('2019-02-10'),
        check: '12345678901234567890',
      }),
    ).toMatch(/^01,10,052001700111,01234567,0\.05,20190210,12345678901234567890,[0-9A-F]{4}$/));
});

describe('invoiceKindOf', () => {
  const kinds: readonly (readonly [string, InvoiceKind])[] = [
    ['01', 'paper-special'],
    ['04', 'paper-ordinary'],
    ['10', 'electronic-ordinary'],
    ['31', 'digital-special'],
    ['32', 'digital-ordinary'],
    ['51', 'rail'],
    ['61', 'air'],
    ['14', 'other'],
    ['00', 'other'],
    ['', 'other'],
  ];
  for (const [type, kind] of kinds) {
    it(`«${type}» is ${kind}`, () => expect(invoiceKindOf(type)).toBe(kind));
  }
});
