import QRCode from 'qrcode';
import { applyHomography, homographyOf } from '../geometry/homography';
import type { LumaImage } from '../luma-image';
import type { Point } from '../decoded-code';
import { quadsInView, readQuads } from './read-closely';
import { squareOf } from './rectify';

const text = '01,51,,25529000000000000017,412.00,20250210,,1004';
const never = () => false;

/** A code printed on a plane, seen so that its corners lie at `corners`; `bend` and `light` act on the seen picture. */
const seen = (
  corners: readonly Point[],
  {
    bend = () => 0,
    light = (grey) => grey,
    blur = 0,
  }: {
    bend?: (x: number, y: number) => number;
    light?: (grey: number, x: number, y: number) => number;
    blur?: number;
  } = {},
): LumaImage => {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const map = homographyOf(corners, squareOf(0, modules.size));
  const width = 420;
  const height = 360;
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      let sum = 0;
      const reach = [-blur, -blur / 2, 0, blur / 2, blur];
      for (const dx of blur === 0 ? [0] : reach)
        for (const dy of blur === 0 ? [0] : reach) {
          const at = map && applyHomography(map, x + dx + 0.5, y + dy + 0.5 + bend(x, y));
          const column = Math.floor(at?.x ?? -1);
          const row = Math.floor(at?.y ?? -1);
          const inside = column >= 0 && row >= 0 && column < modules.size && row < modules.size;
          sum += inside && modules.get(row, column) ? 30 : 225;
        }
      data[y * width + x] = Math.max(0, Math.min(255, light(sum / (blur === 0 ? 1 : 25), x, y)));
    }
  return { width, height, data };
};

const upright = [
  { x: 110, y: 80 },
  { x: 310, y: 80 },
  { x: 310, y: 280 },
  { x: 110, y: 280 },
];
const tilted = [
  { x: 130, y: 60 },
  { x: 320, y: 110 },
  { x: 280, y: 290 },
  { x: 90, y: 220 },
];
const steep = [
  { x: 60, y: 100 },
  { x: 360, y: 70 },
  { x: 300, y: 260 },
  { x: 110, y: 240 },
];

const view = { factor: 1, radius: 24, bias: 0.94, inverted: false };
const read = (image: LumaImage, ...views: (typeof view)[]) => {
  for (const how of views) {
    const code = readQuads(image, quadsInView(image, how).slice(0, 6), 'grid', never);
    if (code !== undefined) return code.text;
  }
  return undefined;
};

describe('reading closely', () => {
  const pictures: readonly (readonly [string, () => LumaImage])[] = [
    ['straight on', () => seen(upright)],
    ['turned and tilted', () => seen(tilted)],
    ['from a steep angle', () => seen(steep)],
    ['bent over a can', () => seen(upright, { bend: (x) => 0.0016 * (x - 210) ** 2 - 8 })],
    ['with waves in the paper', () => seen(upright, { bend: (x) => 5 * Math.sin(x / 32) })],
    ['out of focus', () => seen(upright, { blur: 3.4 })],
    [
      'half in shadow',
      () => seen(tilted, { light: (grey, x, y) => (x + y > 380 ? grey * 0.3 : grey) }),
    ],
    [
      'with a lamp mirrored in it',
      () =>
        seen(upright, {
          light: (grey, x, y) => grey + 400 * Math.exp(-((x - 230) ** 2 + (y - 190) ** 2) / 900),
        }),
    ],
  ];
  for (const [how, picture] of pictures)
    it(`reads a code ${how}`, () =>
      expect(read(picture(), view, { ...view, radius: 8 })).toBe(text));

  it('reads light on dark', () => {
    const negative = seen(tilted, { light: (grey) => 255 - grey });
    expect(read(negative, { ...view, bias: 1.04, inverted: true })).toBe(text);
  });

  it('tells where the code lies', () => {
    const image = seen(tilted);
    const code = readQuads(image, quadsInView(image, view), 'grid', never);
    code?.corners.forEach((corner, index) => {
      expect(Math.abs(corner.x - (tilted[index]?.x ?? 0))).toBeLessThan(4);
      expect(Math.abs(corner.y - (tilted[index]?.y ?? 0))).toBeLessThan(4);
    });
    expect(code?.corners.length).toBe(4);
  });

  it('stops when time is up', () => {
    const image = seen(upright);
    expect(readQuads(image, quadsInView(image, view), 'grid', () => true)).toBeUndefined();
  });

  it('reads nothing from a picture of noise', () => {
    let state = 7;
    const data = Uint8Array.from({ length: 200 * 200 }, () => {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
      return state >> 16;
    });
    expect(read({ width: 200, height: 200, data }, view)).toBeUndefined();
  });
});
