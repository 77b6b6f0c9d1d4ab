import fc from 'fast-check';
import { cleanScanText } from './clean-scan-text';

describe('cleanScanText', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['a symbology identifier', ']Q1520281199003070015', '520281199003070015'],
    ['an identifier and an ECI designator', ']Q2\\000026中山', '中山'],
    ['a byte order mark before it', '\ufeff]C1ABC', 'ABC'],
    ['the suffix of a scanner', '520281199003070015\r\n', '520281199003070015'],
    ['group separators', '\u001d01\u001d02', '0102'],
    ['full-width forms', '０１，５１，，２５', '01,51,,25'],
    ['an invisible space', '5202\u200b81', '520281'],
    ['line breaks inside', '张三\r\n520281199003070015', '张三 520281199003070015'],
    ['nothing', '', ''],
    ['a bracket that is no identifier', ']这是', ']这是'],
  ];
  for (const [what, raw, clean] of cases)
    it(`handles ${what}`, () => expect(cleanScanText(raw)).toBe(clean));

  it('leaves no control character, whatever comes', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        // eslint-disable-next-line no-control-regex -- that is what must not be left
        expect(cleanScanText(raw)).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
      }),
    ));
});
