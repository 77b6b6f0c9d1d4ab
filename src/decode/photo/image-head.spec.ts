import fc from 'fast-check';
import { imageHeadOf } from './image-head';
import { hasImageEnd } from './image-end';
import { scaledSize } from './photo-size';

const bytes = (...parts: readonly (number | string)[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'number' ? [part] : [...part].map((letter) => letter.charCodeAt(0)),
    ),
  );

describe('imageHeadOf', () => {
  const table: readonly [string, Uint8Array, string, [number, number] | undefined][] = [
    [
      'PNG',
      bytes(0x89, 'PNG\r\n', 26, '\n\0\0\0\rIHDR', 0, 0, 3, 32, 0, 0, 2, 88),
      'png',
      [800, 600],
    ],
    ['GIF', bytes('GIF89a', 32, 3, 88, 2), 'gif', [800, 600]],
    [
      'BMP',
      bytes('BM', ...Array<number>(16).fill(0), 32, 3, 0, 0, 168, 253, 255, 255),
      'bmp',
      [800, 600],
    ],
    [
      'JPEG, its frame behind other segments',
      bytes(
        0xff,
        0xd8,
        0xff,
        0xe0,
        0,
        4,
        1,
        1,
        0xff,
        0xff,
        0xc4,
        0,
        3,
        9,
        0xff,
        0xc2,
        0,
        11,
        8,
        2,
        88,
        3,
        32,
        1,
      ),
      'jpeg',
      [800, 600],
    ],
    ['JPEG without a frame', bytes(0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 1), 'jpeg', undefined],
    [
      'JPEG that leads nowhere',
      bytes(0xff, 0xd8, 0xff, 0xe0, 0, 0, 1, 1, 1, 1, 1, 1),
      'jpeg',
      undefined,
    ],
    ['WebP VP8X', bytes('RIFF....WEBPVP8X........', 31, 3, 0, 87, 2, 0), 'webp', [800, 600]],
    ['WebP VP8', bytes('RIFF....WEBPVP8 ..........', 32, 3, 88, 2), 'webp', [800, 600]],
    [
      'WebP VP8L',
      bytes('RIFF....WEBPVP8L....', 0x2f, 0x1f, 0xc3, 0x95, 0, 0, 0, 0, 0, 0),
      'webp',
      [800, 600],
    ],
    ['AVIF', bytes(0, 0, 0, 28, 'ftypavif'), 'avif', undefined],
    ['HEIC', bytes(0, 0, 0, 24, 'ftypheic'), 'heic', undefined],
    ['HEIF', bytes(0, 0, 0, 24, 'ftypmif1'), 'heic', undefined],
  ];
  for (const [what, head, format, size] of table)
    it(`reads ${what}`, () =>
      expect(imageHeadOf(head)).toEqual(
        jasmine.objectContaining({
          format,
          size: size === undefined ? undefined : { width: size[0], height: size[1] },
        }),
      ));

  it('knows no format in anything else, and never throws', () => {
    expect(imageHeadOf(bytes('%PDF-1.7'))).toBeUndefined();
    expect(imageHeadOf(bytes())).toBeUndefined();
    const marks = fc.constantFrom(
      '\u0089PNG\r\n',
      'GIF8',
      'BM',
      'RIFF1234WEBPVP8X',
      '\u00ff\u00d8\u00ff',
      '',
    );
    fc.assert(
      fc.property(marks, fc.uint8Array({ maxLength: 40 }), (mark, rest) => {
        imageHeadOf(bytes(mark, ...rest));
      }),
    );
  });
});

describe('hasImageEnd', () => {
  const soi = [0xff, 0xd8];
  const scan = [0xff, 0xda];
  const end = [0xff, 0xd9];
  const preview = [...soi, ...scan, 1, ...end];

  it('isn’t taken in by the preview in a JPEG’s metadata', () => {
    expect(hasImageEnd(bytes(...soi, ...preview, ...scan, 1, 2), 'jpeg')).toBeFalse();
    expect(hasImageEnd(bytes(...soi, ...preview, ...scan, 1, 2, ...end), 'jpeg')).toBeTrue();
  });

  it('takes what phones append behind the end', () =>
    expect(hasImageEnd(bytes(...soi, ...scan, 1, ...end, 'MotionPhoto'), 'jpeg')).toBeTrue());

  it('asks nothing of other formats', () => expect(hasImageEnd(bytes(), 'webp')).toBeTrue());
});

describe('scaledSize', () => {
  const table: readonly [number, number, number, number][] = [
    [4000, 3000, 1600, 1200],
    [3000, 4000, 1200, 1600],
    [1600, 1600, 1600, 1600],
    [800, 600, 800, 600],
    [100_000, 10, 1600, 1],
  ];
  for (const [width, height, toWidth, toHeight] of table)
    it(`${width} × ${height} → ${toWidth} × ${toHeight}`, () =>
      expect(scaledSize({ width, height }, 1600)).toEqual({ width: toWidth, height: toHeight }));
});
