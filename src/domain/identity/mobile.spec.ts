import fc from 'fast-check';
import { err } from '../result';
import { formatMobile, maskMobile, type MobileError, parseMobile } from './mobile';

const read = (text: string): string => {
  const parsed = parseMobile(text);
  return parsed.ok ? parsed.value : parsed.error.code;
};

describe('parseMobile', () => {
  for (const text of [
    '13800138000',
    '138 0013 8000',
    '138-0013-8000',
    '+8613800138000',
    '+86 138 0013 8000',
    '008613800138000',
    '8613800138000',
    '(+86)13800138000',
    '１３８００１３８０００',
    '＋８６　１３８００１３８０００',
    ' 13800138000\r\n',
  ]) {
    it(`reads «${text}»`, () => expect(read(text)).toBe('13800138000'));
  }

  for (const start of ['13', '14', '15', '16', '17', '18', '19']) {
    it(`takes ${start}…`, () => expect(read(`${start}012345678`)).toBe(`${start}012345678`));
  }

  it('takes 8613… as a number of its own only where no country code can be meant', () =>
    expect(parseMobile('86138001380')).toEqual(err({ code: 'mobile-range' })));

  const refused: readonly (readonly [string, MobileError])[] = [
    ['', { code: 'mobile-empty' }],
    [' - ', { code: 'mobile-empty' }],
    ['1380013800', { code: 'mobile-length', length: 10 }],
    ['138001380001', { code: 'mobile-length', length: 12 }],
    ['+861380013800', { code: 'mobile-length', length: 10 }],
    ['12800138000', { code: 'mobile-range' }],
    ['86138001380001', { code: 'mobile-length', length: 14 }],
    ['10000000000', { code: 'mobile-range' }],
    ['23800138000', { code: 'mobile-range' }],
    ['08583633333', { code: 'mobile-range' }],
    ['+85261234567', { code: 'mobile-characters' }],
    ['1380013800O', { code: 'mobile-characters' }],
    ['138****8000', { code: 'mobile-characters' }],
    ['+86', { code: 'mobile-characters' }],
  ];
  for (const [text, error] of refused) {
    it(`refuses «${text}» as ${error.code}`, () => expect(parseMobile(text)).toEqual(err(error)));
  }

  it('reads what formatMobile wrote, and masks the middle', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^1[3-9]\d{9}$/), (digits) => {
        const parsed = parseMobile(digits);
        if (!parsed.ok) throw new Error(parsed.error.code);
        expect(parseMobile(formatMobile(parsed.value))).toEqual(parsed);
        expect(parseMobile(`+86${digits}`)).toEqual(parsed);
        expect(maskMobile(parsed.value)).toBe(`${digits.slice(0, 3)}****${digits.slice(7)}`);
      }),
    );
  });
});
