import fc from 'fast-check';
import { err, ok } from '../result';
import { parseTicketCode, type TicketCodeKind } from './ticket-code';

describe('parseTicketCode', () => {
  const taken: readonly (readonly [string, TicketCodeKind])[] = [
    ['65773311920203G012345', 'paper-ticket'],
    ['65773311920203Z000001', 'paper-ticket'],
    ['6577331192020300123452025', 'electronic-ticket'],
    ['E577331192020300123452025', 'electronic-ticket'],
    ['0123456789'.repeat(14) + '0123', 'voucher'],
  ];
  for (const [code, kind] of taken) {
    it(`knows ${code.slice(0, 30)} (${code.length}) as ${kind}`, () =>
      expect(parseTicketCode(code)).toEqual(ok({ kind, code })));
  }

  it('takes lower case, full width and blanks', () => {
    const plain = parseTicketCode('65773311920203G012345');
    expect(parseTicketCode(' 6577331192 0203g 012345\r\n')).toEqual(plain);
    expect(parseTicketCode('６５７７３３１１９２０２０３Ｇ０１２３４５')).toEqual(plain);
  });

  for (const text of [
    '',
    'G2961',
    '65773311920203I012345',
    '65773311920203O012345',
    '65773311920203G01234',
    '65773311920203G0123456',
    '6577331192020300123451925',
    '65773311920203001234520251',
    '1'.repeat(143),
    '1'.repeat(145),
    '520222198506150020',
    '25529000000000000017',
    '01,51,,25529000000000000017,412.00,20250210,,1004',
  ]) {
    it(`refuses «${text.slice(0, 40)}» (${text.length})`, () =>
      expect(parseTicketCode(text)).toEqual(err('code-not-ticket')));
  }

  it('tells the kinds apart by length: no code has two', () => {
    const anyCode = fc.oneof(
      fc.stringMatching(/^\d{14}[A-HJ-NP-Z]\d{6}$/),
      fc.stringMatching(/^[0-9A-Z]{10}\d{11}20\d{2}$/),
      fc.stringMatching(/^\d{144}$/),
    );
    fc.assert(
      fc.property(anyCode, (code) => {
        const kind = { 21: 'paper-ticket', 25: 'electronic-ticket', 144: 'voucher' }[code.length];
        const parsed = parseTicketCode(code);
        expect(parsed.ok ? parsed.value.kind : parsed.error).toBe(String(kind));
      }),
    );
  });
});
