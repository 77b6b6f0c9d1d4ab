import fc from 'fast-check';
import QRCode from 'qrcode';
import { layoutOf } from './qr-layout';
import { readModules } from './read-modules';

const levels = ['L', 'M', 'Q', 'H'] as const;

/** The modules of a code drawn by another encoder, each as sure as 100. */
const modulesOf = (segments: string | QRCode.QRCodeSegment[], level: 'L' | 'M' | 'Q' | 'H') => {
  const { modules, version } = QRCode.create(segments, { errorCorrectionLevel: level });
  const soft = Float32Array.from(modules.data, (dark) => (dark ? 100 : -100));
  return { soft, layout: layoutOf(version) };
};

describe('readModules', () => {
  for (const level of levels)
    it(`reads what another encoder wrote at level ${level}`, () =>
      fc.assert(
        fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (text) => {
          fc.pre(!text.startsWith('\ufeff'));
          const { soft, layout } = modulesOf(text, level);
          expect(readModules(soft, layout)?.text).toBe(text);
        }),
        { numRuns: 40 },
      ));

  it('reads digits, letters and bytes in one symbol', () => {
    const { soft, layout } = modulesOf(
      [
        { data: '0123456789', mode: 'numeric' },
        { data: 'FG1:E:7K3M', mode: 'alphanumeric' },
        { data: new TextEncoder().encode('盘州'), mode: 'byte' },
      ],
      'M',
    );
    expect(readModules(soft, layout)?.text).toBe('0123456789FG1:E:7K3M盘州');
  });

  it('reads GBK bytes as Chinese', () => {
    const bytes = Uint8Array.of(0xc5, 0xcc, 0xd6, 0xdd);
    const { soft, layout } = modulesOf([{ data: bytes, mode: 'byte' }], 'M');
    const message = readModules(soft, layout);
    expect(message?.text).toBe('盘州');
    expect(message?.bytes).toEqual(bytes);
  });

  it('reads a code of which a third is lost in glare, where every module there is known to be unsure', () => {
    const { soft, layout } = modulesOf('01,51,,25529000000000000017,412.00,20250210,,1004', 'H');
    const { side } = layout;
    const lost = soft.map((value, place) => {
      const row = Math.floor(place / side);
      const column = place % side;
      return row > 10 && row < 26 && column > 9 && column < 26 ? -1 : value;
    });
    expect(readModules(lost, layout)?.text).toBe(
      '01,51,,25529000000000000017,412.00,20250210,,1004',
    );
  });

  it('reads nothing, rather than something wrong, from noise', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.infiniteStream(fc.integer({ min: -100, max: 100 })),
        (version, stream) => {
          const layout = layoutOf(version);
          const noise = Float32Array.from(layout.known, (colour) =>
            colour === 0 ? (stream.next().value ?? 0) : 100 * colour,
          );
          expect(readModules(noise, layout)).toBeUndefined();
        },
      ),
      { numRuns: 300 },
    ));
});
