import { type EInvoiceError, type EInvoiceFamily, parseEInvoice } from './e-invoice';

const rail = '01,51,,25529000000000000017,412.00,20250210,,1004';

describe('parseEInvoice', () => {
  it('reads a railway e-ticket', () => {
    const invoice = parseEInvoice(rail);
    expect(invoice.ok && { ...invoice.value, issuedOn: String(invoice.value.issuedOn) }).toEqual({
      family: 'rail',
      type: '51',
      code: '',
      number: '25529000000000000017',
      amountFen: 41200,
      issuedOn: '2025-02-10',
      checksum: 'fits',
    });
  });

  const families: readonly (readonly [string, EInvoiceFamily])[] = [
    ['01,32,,25522000000000000018,412.00,20250210,,88B6', 'digital'],
    ['01,31,,25522000000000000019,1000.00,20250211,,98DD', 'digital'],
    ['01,04,052002100111,12345678,99.50,20230105,12345678901234567890,0000', 'older'],
    ['01,61,,25529000000000000017,800,20250210,,0000', 'air'],
  ];
  for (const [text, family] of families)
    it(`knows ${text} as ${family}`, () => {
      const invoice = parseEInvoice(text);
      expect(invoice.ok && invoice.value.family).toBe(family);
    });

  it('says that the checksum differs, and still reads', () => {
    const invoice = parseEInvoice(rail.replace('412.00', '421.00'));
    expect(invoice.ok && invoice.value.checksum).toBe('differs');
  });

  it('takes the checksum in upper case, and with the trailing comma of older invoices', () => {
    const upper = parseEInvoice('01,32,,25522000000000000018,412.00,20250210,,88B6,');
    expect(upper.ok && upper.value.checksum).toBe('fits');
    const lower = parseEInvoice('01,32,,25522000000000000018,412.00,20250210,,88b6');
    expect(lower.ok && lower.value.checksum).toBe('fits');
  });

  it('says that a checksum is absent', () => {
    const invoice = parseEInvoice('01,51,,25529000000000000017,412.00,20250210,,');
    expect(invoice.ok && invoice.value.checksum).toBe('absent');
  });

  it('counts whole fen without a floating-point yuan', () => {
    const amountFen = (amount: string) => {
      const invoice = parseEInvoice(`01,51,,25529000000000000017,${amount},20250210,,`);
      return invoice.ok ? invoice.value.amountFen : invoice.error;
    };
    expect(amountFen('1.1')).toBe(110);
    expect(amountFen('0.29')).toBe(29);
    expect(amountFen('412')).toBe(41200);
    expect(amountFen('-412.00')).toBe(-41200);
    expect(amountFen('')).toBeNull();
    expect(amountFen('1.234')).toBe('invoice-amount');
    expect(amountFen('1..2')).toBe('invoice-amount');
  });

  const refused: readonly (readonly [string, EInvoiceError])[] = [
    ['', 'not-an-invoice'],
    ['01,51', 'not-an-invoice'],
    ['02,51,,25529000000000000017,412.00,20250210,,1004', 'not-an-invoice'],
    ['01,51,,2552900000000000001,412.00,20250210,,1004', 'invoice-number'],
    ['01,51,052002100111,25529000000000000017,412.00,20250210,,1004', 'invoice-number'],
    ['01,51,,25529000000000000017,412.00,20250230,,1004', 'invoice-day'],
    [`${rail}\nmore`, 'not-an-invoice'],
  ];
  for (const [text, error] of refused)
    it(`refuses «${text}»`, () => expect(parseEInvoice(text)).toEqual({ ok: false, error }));
});
