import fc from 'fast-check';
import { err } from '../result';
import { type BankCardError, formatBankCard, maskBankCard, parseBankCard } from './bank-card';

const read = (text: string): string => {
  const parsed = parseBankCard(text);
  return parsed.ok ? parsed.value : parsed.error.code;
};
const withAt = (text: string, place: number, digits: string): string =>
  text.slice(0, place) + digits + text.slice(place + digits.length);

/** A number with its right check digit, found by trying. */
const anyCard = fc.stringMatching(/^\d{15,18}$/).map((body) => {
  const digit = [...'0123456789'].find((one) => parseBankCard(body + one).ok);
  return body + String(digit);
});

describe('parseBankCard', () => {
  for (const [text, card] of [
    ['6217000000000000004', '6217000000000000004'],
    ['6228480000000000018', '6228480000000000018'],
    ['6217 0000 0000 0000 004', '6217000000000000004'],
    ['6217-0000-0000-0000-004', '6217000000000000004'],
    ['６２１７００００００００００００００４', '6217000000000000004'],
    ['4111111111111111', '4111111111111111'],
  ] as const) {
    it(`reads «${text}» as ${card}`, () => expect(read(text)).toBe(card));
  }

  const refused: readonly (readonly [string, BankCardError])[] = [
    ['', { code: 'card-empty' }],
    [' - ', { code: 'card-empty' }],
    ['6217000000000000005', { code: 'card-check-digit' }],
    ['6217000000000000040', { code: 'card-check-digit' }],
    ['621700000000004', { code: 'card-length', length: 15 }],
    ['62170000000000000042', { code: 'card-length', length: 20 }],
    ['62170000000O0000004', { code: 'card-characters', position: 11 }],
    ['************0004', { code: 'card-characters', position: 0 }],
  ];
  for (const [text, error] of refused) {
    it(`refuses «${text}» as ${error.code}`, () => expect(parseBankCard(text)).toEqual(err(error)));
  }

  it('has one right check digit for each number, and reads what formatBankCard wrote', () => {
    fc.assert(
      fc.property(anyCard, (card) => {
        const parsed = parseBankCard(card);
        if (!parsed.ok) throw new Error(parsed.error.code);
        expect(parseBankCard(formatBankCard(parsed.value))).toEqual(parsed);
        expect(maskBankCard(parsed.value)).toMatch(/^\*{12,15}\d{4}$/);
        expect(maskBankCard(parsed.value).length).toBe(card.length);
      }),
    );
  });

  it('catches every single wrong digit', () => {
    fc.assert(
      fc.property(anyCard, fc.nat(), fc.integer({ min: 1, max: 9 }), (card, seed, by) => {
        const place = seed % card.length;
        const wrong = withAt(card, place, String((Number(card[place]) + by) % 10));
        expect(parseBankCard(wrong)).toEqual(err({ code: 'card-check-digit' }));
      }),
    );
  });

  it('catches every swap of neighbours but 09 and 90', () => {
    fc.assert(
      fc.property(anyCard, fc.nat(), (card, seed) => {
        const place = seed % (card.length - 1);
        const [left, right] = [card.charAt(place), card.charAt(place + 1)];
        fc.pre(left !== right);
        const unseen = left + right === '09' || left + right === '90';
        expect(parseBankCard(withAt(card, place, right + left)).ok).toBe(unseen);
      }),
    );
  });
});

describe('formatBankCard and maskBankCard', () => {
  it('group by four, and keep the last four', () => {
    const parsed = parseBankCard('6217000000000000004');
    if (!parsed.ok) throw new Error(parsed.error.code);
    expect(formatBankCard(parsed.value)).toBe('6217 0000 0000 0000 004');
    expect(maskBankCard(parsed.value)).toBe('***************0004');
  });
});
