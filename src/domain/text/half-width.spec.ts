import fc from 'fast-check';
import { toHalfWidth, withoutBlanks, withSingleBlanks } from './half-width';

describe('text as a keyboard gives it', () => {
  it('turns full-width forms into ASCII', () => {
    expect(toHalfWidth('４３５．５')).toBe('435.5');
    expect(toHalfWidth('Ｇ２９２３　￥')).toBe('G2923　¥');
  });

  it('leaves Chinese alone', () => expect(toHalfWidth('盘州站、〇')).toBe('盘州站、〇'));

  it('takes out blanks of every kind', () => {
    expect(withoutBlanks(' 5202\u300022\u200b1985\u00a0\ufeff\t06\r\n')).toBe('520222198506');
    expect(withoutBlanks('\u202a1\u202c')).toBe('1');
  });

  it('leaves one blank between words', () =>
    expect(withSingleBlanks('\u3000 JOHN \t SMITH\u200b ')).toBe('JOHN SMITH'));

  it('is the identity on ASCII, and stable on anything', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary-ascii' }).map((text) => text.replace(/[^!-~]/g, '')),
        (text) => toHalfWidth(text) === text,
      ),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = withoutBlanks(toHalfWidth(text));
        return withoutBlanks(toHalfWidth(once)) === once;
      }),
    );
  });
});
