import fc from 'fast-check';
import { dayOf } from '../../../../domain/time/testing/day-of';
import { formatInvoiceQr } from '../../../../domain/ticket/format-invoice-qr';
import { invoiceFromScan } from './scanned-invoice';

const rail = '01,51,,25529000000000000017,412.00,20250210,,1004';

describe('invoiceFromScan', () => {
  it('takes fare and number from a rail e-invoice', () => {
    expect(invoiceFromScan(rail)).toEqual({
      ok: true,
      value: {
        invoiceNumber: '25529000000000000017',
        fareFen: 41_200,
        issuedOn: '2025-02-10',
        doubtful: false,
      },
    });
  });

  it('warns and doesn’t refuse where the CRC differs', () => {
    const read = invoiceFromScan(rail.replace(',1004', ',0000'));
    expect(read.ok && read.value.doubtful).toBeTrue();
  });

  for (const [what, text, error] of [
    ['an Alipay payment code', '283412345678901234', 'payment-code'],
    ['a WeChat payment code', '134512345678901234', 'payment-code'],
    ['a link to pay', 'https://qr.alipay.com/fkx123', 'payment-code'],
    ['WeChat’s link to pay', 'wxp://f2f0abcdef', 'payment-code'],
    ['a refunded ticket', '01,51,,25529000000000000017,-412.00,20250210,,1004', 'invoice-refund'],
    ['an invoice cut short', '01,51,,2552900000000000001,412.00,20250210,,1004', 'invoice-broken'],
    [
      'an invoice over nothing',
      '01,51,,25529000000000000017,0.00,20250210,,1004',
      'invoice-broken',
    ],
    [
      'a restaurant’s invoice',
      '01,32,,25522000000012345678,88.00,20250201,,ABCD',
      'other-e-invoice',
    ],
    ['a link', 'https://example.cn/a', 'link'],
    ['an ID number', '520281199003070015', 'identity-number'],
    ['the blue paper voucher', '1'.repeat(144), 'paper-voucher'],
    ['our own receipt', 'FG1:C:K07-0203-0001', 'claim-receipt'],
    ['anything else', '你好', 'unknown'],
  ] as const)
    it(`says what ${what} is`, () => {
      expect(invoiceFromScan(text)).toEqual({ ok: false, error });
    });

  it('reads every rail invoice back to the fen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), (amountFen) => {
        const issuedOn = dayOf('2025-02-10');
        const number = '25529000000000000017';
        const text = formatInvoiceQr({
          type: '51',
          code: '',
          number,
          amountFen,
          issuedOn,
          check: '',
        });
        const read = invoiceFromScan(text);
        expect(read.ok && read.value.fareFen).toBe(amountFen);
        expect(read.ok && read.value.doubtful).toBeFalse();
      }),
    );
  });
});
