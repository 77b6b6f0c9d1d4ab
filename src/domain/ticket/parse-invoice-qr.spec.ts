import { err, ok } from '../result';
import { dayOf } from '../time/testing/day-of';
import type { InvoiceKind } from './invoice-qr';
import { type InvoiceQrError, parseInvoiceQr } from './parse-invoice-qr';

const rail = '01,51,,25529000000000000017,412.00,20250210,,1004';

describe('parseInvoiceQr', () => {
  it('reads a rail e-ticket', () =>
    expect(parseInvoiceQr(rail)).toEqual(
      ok({
        kind: 'rail',
        type: '51',
        code: '',
        number: '25529000000000000017',
        amountFen: 41_200,
        issuedOn: dayOf('2025-02-10'),
        check: '',
        crc: 'fits',
      }),
    ));

  const kinds: readonly (readonly [string, InvoiceKind, number])[] = [
    ['01,32,,25522000000000000018,412.00,20250210,,88B6', 'digital-ordinary', 41_200],
    ['01,31,,25522000000000000019,1000.00,20250211,,98DD', 'digital-special', 100_000],
    ['01,61,,25522000000000000019,1000,20250211,,0000', 'air', 100_000],
    ['01,01,5200164130,01234567,99.5,20190210,,0000', 'paper-special', 9_950],
    ['01,04,052001700104,01234567,0,20190210,12345678901234567890,0000,', 'paper-ordinary', 0],
    [
      '01,10,052001700111,01234567,1.05,20190210,12345678901234567890,0000',
      'electronic-ordinary',
      105,
    ],
    ['01,14,052001700112,01234567,1.05,20190210,12345678901234567890,0000', 'other', 105],
  ];
  for (const [text, kind, amountFen] of kinds) {
    it(`reads ${text} as ${kind}`, () => {
      const parsed = parseInvoiceQr(text);
      if (!parsed.ok) throw new Error(parsed.error);
      expect([parsed.value.kind, parsed.value.amountFen]).toEqual([kind, amountFen]);
    });
  }

  const covered = '01,51,,25529000000000000017,412.00,20250210,,';
  const crcs: readonly (readonly [string, string, 'fits' | 'differs'])[] = [
    ['MODBUS', '1004', 'fits'],
    ['BUYPASS', 'AA50', 'fits'],
    ['ARC', 'DF34', 'fits'],
    ['neither', '1005', 'differs'],
    ['neither', '0000', 'differs'],
    ['bytes swapped', '0410', 'differs'],
  ];
  for (const [variant, crc, outcome] of crcs) {
    it(`says that ${crc} (${variant}) ${outcome}, and takes the code`, () => {
      const parsed = parseInvoiceQr(covered + crc);
      expect(parsed.ok && parsed.value.crc).toBe(outcome);
      expect(parseInvoiceQr(covered + crc.toLowerCase())).toEqual(parsed);
    });
  }

  for (const around of [
    '\ufeff#',
    ']Q1#',
    '#\r\n',
    ' # ',
    '\u0002#\u0003',
    '\u001d#\t',
    '#\u0000',
  ]) {
    it(`looks past what a scanner adds: ${JSON.stringify(around)}`, () =>
      expect(parseInvoiceQr(around.replace('#', rail))).toEqual(parseInvoiceQr(rail)));
  }

  const refused: readonly (readonly [string, InvoiceQrError])[] = [
    ['', 'qr-not-invoice'],
    ['https://kyfw.12306.cn/', 'qr-not-invoice'],
    ['1'.repeat(144), 'qr-not-invoice'],
    ['02,51,,25529000000000000017,412.00,20250210,,1004', 'qr-not-invoice'],
    ['01,51,,25529000000000000017,412.00,20250210,', 'qr-not-invoice'],
    ['01,51,,25529000000000000017,412.00,20250210,,1004,,', 'qr-not-invoice'],
    ['01,5,,25529000000000000017,412.00,20250210,,1004', 'qr-not-invoice'],
    ['01,51,,2552900000000000001,412.00,20250210,,1004', 'qr-number'],
    ['01,51,,255290000000000000171,412.00,20250210,,1004', 'qr-number'],
    ['01,51,,2552900000000000001O,412.00,20250210,,1004', 'qr-number'],
    ['01,51,5,25529000000000000017,412.00,20250210,,1004', 'qr-number'],
    ['01,51,,25529000000000000017,412.00,20250210,7,1004', 'qr-number'],
    ['01,32,,01234567,412.00,20250210,,1004', 'qr-number'],
    ['01,04,052001700104,0123456,1.00,20190210,,0000', 'qr-number'],
    ['01,51,,25529000000000000017,0.00,20250210,,1004', 'qr-amount'],
    ['01,51,,25529000000000000017,,20250210,,1004', 'qr-amount'],
    ['01,51,,25529000000000000017,-412.00,20250210,,1004', 'qr-amount'],
    ['01,51,,25529000000000000017,412.000,20250210,,1004', 'qr-amount'],
    ['01,51,,25529000000000000017,¥412,20250210,,1004', 'qr-amount'],
    ['01,51,,25529000000000000017,412.00,20250229,,1004', 'qr-date'],
    ['01,51,,25529000000000000017,412.00,2025-02-10,,1004', 'qr-date'],
    ['01,51,,25529000000000000017,412.00,,,1004', 'qr-date'],
    ['01,51,,25529000000000000017,412.00,20250210,,', 'qr-crc-form'],
    ['01,51,,25529000000000000017,412.00,20250210,,100G', 'qr-crc-form'],
    ['01,51,,25529000000000000017,412.00,20250210,,10040', 'qr-crc-form'],
  ];
  for (const [text, error] of refused) {
    it(`refuses «${text.slice(0, 60)}» as ${error}`, () =>
      expect(parseInvoiceQr(text)).toEqual(err(error)));
  }
});
