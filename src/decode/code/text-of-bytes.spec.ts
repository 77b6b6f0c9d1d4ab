import fc from 'fast-check';
import { textOfBytes } from './text-of-bytes';

const hex = (text: string): Uint8Array =>
  Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

describe('textOfBytes', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['ASCII', '30312c35312c2c', '01,51,,'],
    ['UTF-8', 'e79b98e5b79e', '盘州'],
    ['UTF-8 with a byte order mark', 'efbbbfe79b98', '盘'],
    ['GB 2312', 'c5ccd6dd', '盘州'],
    ['GBK with a low second byte in a name', 'd6ece946bbf9', '朱镕基'],
    ['GB 18030 in four bytes', 'cdf595328236', '王𠀀'],
    ['one ID behind a GBK label', 'c9edb7ddd6a4 3532'.replace(' ', ''), '身份证52'],
    ['Latin-1', '4bf66c6e', 'Köln'],
    ['Latin-1 at the end', '636166e9', 'café'],
    ['nothing', '', ''],
  ];
  for (const [what, bytes, text] of cases)
    it(`reads ${what}`, () => expect(textOfBytes(hex(bytes))).toBe(text));

  it('gives back every text that was written as UTF-8', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.startsWith('\ufeff'));
        expect(textOfBytes(new TextEncoder().encode(text))).toBe(text);
      }),
    ));

  it('never throws', () =>
    fc.assert(fc.property(fc.uint8Array(), (bytes) => typeof textOfBytes(bytes) === 'string')));
});
