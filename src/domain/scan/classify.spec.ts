import fc from 'fast-check';
import { classify } from './classify';
import { ourCodeText } from './our-codes';

const id = '520281199003070015';
const rail = '01,51,,25529000000000000017,412.00,20250210,,1004';

/** What a Chinese IME makes of a wedge scanner's keys. */
const typedUnderIme = (text: string): string =>
  text.replace(/[0-9,]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

describe('classify', () => {
  const identities: readonly (readonly [string, string])[] = [
    ['plain', id],
    ['with a lower-case x', '11010519491231002x'],
    ['in groups', '520281 19900307 0015'],
    ['typed by a scanner under a Chinese IME', '５２０２８１１９９００３０７００１５'],
    ['with a symbology identifier and a line end', `]Q1${id}\r`],
    ['behind a label', `身份证号：${id}`],
    ['in JSON', `{"name":"测试","idcard":"${id}"}`],
    ['in a list of fields', `测试|男|汉|19900307|${id}|盘州市`],
    ['on lines', `姓名：测试\n身份证：${id}\n`],
    ['twice the same', `${id},${id}`],
    ['in a link under a known name', `https://example.cn/form?idcard=${id}&from=scan`],
  ];
  for (const [what, text] of identities)
    it(`knows an identity number ${what}`, () =>
      expect(classify(text).kind).toBe('identity-number'));

  it('gives the number in its normal form', () => {
    const content = classify('证件号码: 11010519491231002x');
    expect(content).toEqual({
      kind: 'identity-number',
      number: '11010519491231002X',
      form: 'wrapped',
    });
  });

  const notIdentities: readonly (readonly [string, string, string])[] = [
    ['with a wrong check character', '520281199003070016', 'unknown'],
    ['born on a day that never was', '520222199002290016', 'unknown'],
    ['of 15 digits', '520222850615002', 'unknown'],
    ['inside a longer number', `1${id}`, 'unknown'],
    ['beside another one', `${id} 520222198506150020`, 'unknown'],
    ['in a link under an unknown name', `https://example.cn/?order=${id}`, 'link'],
  ];
  for (const [what, text, kind] of notIdentities)
    it(`takes no identity number ${what}`, () => expect(classify(text).kind).toBe(kind));

  const others: readonly (readonly [string, string])[] = [
    [rail, 'rail-e-invoice'],
    [`]Q1\\000026${rail}`, 'rail-e-invoice'],
    [typedUnderIme(rail), 'rail-e-invoice'],
    ['01,32,,25522000000000000018,412.00,20250210,,88B6', 'other-e-invoice'],
    ['7'.repeat(144), 'paper-voucher'],
    ['7'.repeat(143), 'unknown'],
    ['52024000311234A000123', 'paper-ticket-code'],
    ['52024000311234I000123', 'unknown'],
    ['E123456789000112345672025', 'e-ticket-number'],
    ['FG1:P:eyJhbGciOiJFUzI1NiJ9.e30.sig', 'pass'],
    ['fg1:e:7K3M-9QTX', 'enrolment-code'],
    ['FG1:C:K07-0012', 'claim-receipt'],
    ['FG1:C:', 'unknown'],
    ['https://www.12333.gov.cn/portal/ecard?t=abc', 'social-security-token'],
    ['https://12333.gov.cn.example.com/', 'link'],
    ['https://app.ctid.com.cn/x', 'ctid-token'],
    ['CTID:9f8e7d6c5b4a39281706', 'ctid-token'],
    ['HTTPS://EXAMPLE.CN/A', 'link'],
    ['', 'unknown'],
    ['你好', 'unknown'],
  ];
  for (const [text, kind] of others)
    it(`knows «${text.slice(0, 60)}» as ${kind}`, () => expect(classify(text).kind).toBe(kind));

  it('reads back what our codes print', () => {
    expect(classify(ourCodeText('pass', 'abc.DEF'))).toEqual({ kind: 'pass', token: 'abc.DEF' });
    expect(classify(ourCodeText('enrolment-code', '7K3M9QTX'))).toEqual({
      kind: 'enrolment-code',
      code: '7K3M9QTX',
    });
  });

  it('names something for whatever comes, and never throws', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => classify(text).kind.length > 0),
      { numRuns: 500 },
    ));

  it('never takes random digits for an identity number without its check character', () =>
    fc.assert(
      fc.property(fc.stringMatching(/^\d{17}[0-9X]$/), (text) => {
        const content = classify(text);
        if (content.kind === 'identity-number') expect(content.number).toBe(text);
        else expect(content.kind).toBe('unknown');
      }),
    ));

  it('takes an invoice with any one character changed for one whose checksum differs, or for none', () =>
    fc.assert(
      fc.property(fc.nat(rail.length - 6), fc.stringMatching(/^[0-9]$/), (at, digit) => {
        fc.pre(rail[at] !== digit);
        const content = classify(`${rail.slice(0, at)}${digit}${rail.slice(at + 1)}`);
        if (content.kind === 'rail-e-invoice') expect(content.invoice.crc).toBe('differs');
        else expect(content.kind).not.toBe('identity-number');
      }),
    ));
});
