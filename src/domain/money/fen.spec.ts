import fc from 'fast-check';
import { err, ok } from '../result';
import { anyAmount, fareLimits, formatYuan, parseYuan, type YuanError } from './fen';

describe('parseYuan', () => {
  const taken: readonly (readonly [string, number])[] = [
    ['435.5', 43_550],
    ['435.50', 43_550],
    ['435', 43_500],
    ['435.', 43_500],
    ['¥435.5', 43_550],
    ['￥435.50', 43_550],
    ['４３５．５', 43_550],
    ['435。5', 43_550],
    ['435.5元', 43_550],
    [' 435 .5 元 ', 43_550],
    ['1,234.56', 123_456],
    ['12,345,678', 1_234_567_800],
    ['0', 0],
    ['0.01', 1],
    ['00435.05', 43_505],
    ['399.5', 39_950],
    ['400.50', 40_050],
    ['100000000', 10_000_000_000],
  ];
  for (const [text, fen] of taken) {
    it(`reads «${text}» as ${fen} fen`, () => expect(parseYuan(text)).toEqual(ok(fen)));
  }

  const refused: readonly (readonly [string, YuanError['code']])[] = [
    ['', 'yuan-empty'],
    ['  ', 'yuan-empty'],
    ['¥', 'yuan-empty'],
    ['元', 'yuan-empty'],
    ['四百', 'yuan-format'],
    ['435.5.5', 'yuan-format'],
    ['.5', 'yuan-format'],
    ['1,23', 'yuan-format'],
    ['1234,567', 'yuan-format'],
    ['4e2', 'yuan-format'],
    ['0x10', 'yuan-format'],
    ['435yuan', 'yuan-format'],
    ['--5', 'yuan-negative'],
    ['-435', 'yuan-negative'],
    ['−435', 'yuan-negative'],
    ['-¥435', 'yuan-negative'],
    ['¥-435', 'yuan-negative'],
    ['-0.001', 'yuan-negative'],
    ['435.505', 'yuan-too-many-decimals'],
    ['0.001', 'yuan-too-many-decimals'],
    ['100000000.01', 'yuan-too-large'],
    ['9'.repeat(400), 'yuan-too-large'],
  ];
  for (const [text, code] of refused) {
    it(`refuses «${text.slice(0, 20)}» as ${code}`, () => {
      const parsed = parseYuan(text);
      expect(parsed.ok ? parsed.value : parsed.error.code).toBe(code);
    });
  }

  it('takes a fare above zero and up to ten thousand yuan', () => {
    expect(parseYuan('0', fareLimits)).toEqual(err({ code: 'yuan-zero' }));
    expect(parseYuan('0.00', fareLimits)).toEqual(err({ code: 'yuan-zero' }));
    expect(parseYuan('0.01', fareLimits)).toEqual(ok(1));
    expect(parseYuan('10000', fareLimits)).toEqual(ok(1_000_000));
    const tooLarge = err({ code: 'yuan-too-large' as const, limitFen: 1_000_000 });
    expect(parseYuan('10000.01', fareLimits)).toEqual(tooLarge);
    expect(parseYuan('12,000', fareLimits)).toEqual(tooLarge);
  });
});

describe('formatYuan', () => {
  const table: readonly (readonly [number, string])[] = [
    [0, '0.00'],
    [1, '0.01'],
    [99, '0.99'],
    [100, '1.00'],
    [40_000, '400.00'],
    [43_550, '435.50'],
    [-5, '-0.05'],
    [-43_550, '-435.50'],
  ];
  for (const [fen, text] of table) {
    it(`writes ${fen} fen as ${text}`, () => expect(formatYuan(fen)).toBe(text));
  }

  it('throws on what is not whole fen', () => {
    expect(() => formatYuan(0.5)).toThrowError(RangeError);
    expect(() => formatYuan(Number.NaN)).toThrowError(RangeError);
  });

  it('is undone by parseYuan, for every amount', () => {
    fc.assert(
      fc.property(fc.nat(anyAmount.maxFen), (fen) => {
        expect(parseYuan(formatYuan(fen))).toEqual(ok(fen));
        expect(parseYuan(`¥${formatYuan(fen)}元`)).toEqual(ok(fen));
      }),
    );
  });

  it('and every negative amount is refused by its name', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: -1 }), (fen) => {
        expect(parseYuan(formatYuan(fen))).toEqual(err({ code: 'yuan-negative' }));
      }),
    );
  });

  it('is undone however the amount is typed', () => {
    const spelling = fc.record({
      sign: fc.constantFrom('', '¥', '￥'),
      point: fc.constantFrom('.', '．', '。'),
      unit: fc.constantFrom('', '元', ' 元'),
      width: fc.constantFrom('half', 'full'),
    });
    fc.assert(
      fc.property(fc.nat(1_000_000_000), spelling, (fen, { sign, point, unit, width }) => {
        const digits = formatYuan(fen).replace(/\d/g, (digit) =>
          width === 'full' ? String.fromCharCode(0xff10 + Number(digit)) : digit,
        );
        expect(parseYuan(sign + digits.replace('.', point) + unit)).toEqual(ok(fen));
      }),
    );
  });
});
