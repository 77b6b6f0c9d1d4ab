import type { Point } from '../../src/decode/code/decoded-code';
import { applyHomography, homographyOf } from '../../src/decode/code/geometry/homography';
import type { LumaImage } from '../../src/decode/code/luma-image';
import type { Chance } from './random';
import type { PrintedSymbol } from './symbols';

/** How a symbol is shown: all lengths in shares of the picture's height. */
export interface Show {
  /** Length of the symbol's longer side. */
  readonly size: number;
  /** Radians. */
  readonly turn: number;
  /** Tilts about the two axes, radians. */
  readonly tilt: readonly [number, number];
  /** How far the middle of the sheet stands up; 0 is flat. */
  readonly bend: number;
  readonly ink: number;
  readonly paper: number;
  /** Parts of the symbol that are torn off, scratched or blotted: in symbol coordinates 0 … 1. */
  readonly marks: readonly Mark[];
}

export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly grey: number;
  /** Direction of a scratch, or `null` for a blot. */
  readonly along: number | null;
}

export const pictureWidth = 640;
export const pictureHeight = 480;
/** Modules of blank paper beside a symbol: codes of bars need more of it (ISO/IEC 15417). */
const quietOf = (symbol: PrintedSymbol): number => (symbol.format === 'CODE_128' ? 12 : 4);

const cornersOf = (show: Show, ratio: number, chance: Chance): readonly Point[] => {
  const height = pictureHeight;
  const width = show.size * height;
  const tall = width * ratio;
  const centre = {
    x: pictureWidth / 2 + chance.between(-0.06, 0.06) * height,
    y: height / 2 + chance.between(-0.06, 0.06) * height,
  };
  const eye = 2.2 * height;
  return [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ].map(([sx = 0, sy = 0]) => {
    const x = (sx * width) / 2;
    const y = (sy * tall) / 2;
    const turnedX = x * Math.cos(show.turn) - y * Math.sin(show.turn);
    const turnedY = x * Math.sin(show.turn) + y * Math.cos(show.turn);
    const depth = eye + turnedX * Math.sin(show.tilt[0]) + turnedY * Math.sin(show.tilt[1]);
    return {
      x: centre.x + (turnedX * Math.cos(show.tilt[0]) * eye) / depth,
      y: centre.y + (turnedY * Math.cos(show.tilt[1]) * eye) / depth,
    };
  });
};

const marked = (marks: readonly Mark[], s: number, t: number): number | undefined => {
  for (const { x, y, radius, grey, along } of marks) {
    const dx = s - x;
    const dy = t - y;
    if (
      along === null
        ? Math.hypot(dx, dy) < radius
        : Math.abs(dx * Math.cos(along) + dy * Math.sin(along)) < radius
    )
      return grey;
  }
  return undefined;
};

/** Desk, cards and lines of print behind everything: what a counter's camera sees besides. */
const backgroundOf = (chance: Chance): ((x: number, y: number) => number) => {
  const base = chance.between(60, 190);
  const slope = chance.between(-0.08, 0.08);
  const boxes = Array.from({ length: 5 }, () => ({
    left: chance.between(-60, pictureWidth),
    top: chance.between(-60, pictureHeight),
    width: chance.between(30, 240),
    height: chance.between(20, 160),
    grey: chance.between(30, 230),
    lines: chance.next() < 0.5,
  }));
  return (x, y) => {
    let grey = base + slope * x;
    for (const { left, top, width, height, grey: own, lines } of boxes) {
      if (x < left || y < top || x > left + width || y > top + height) continue;
      const print = lines && (y - top) % 11 < 5 && Math.floor((x - left) * 1.7 + y) % 7 < 4;
      grey = print ? 255 - own : own;
    }
    return grey;
  };
};

const subpixels: readonly (readonly [number, number])[] = [
  [0.25, 0.25],
  [0.75, 0.25],
  [0.25, 0.75],
  [0.75, 0.75],
];

/** The picture of a symbol on its paper before a background; without a symbol, the background alone. */
export const renderScene = (
  symbol: PrintedSymbol | null,
  show: Show,
  chance: Chance,
): LumaImage => {
  const background = backgroundOf(chance);
  const columns = symbol?.columns ?? 1;
  const rows = symbol?.rows ?? 1;
  const unit = [
    { x: 0, y: 0 },
    { x: 1, y: 0 },
    { x: 1, y: 1 },
    { x: 0, y: 1 },
  ];
  const corners = cornersOf(show, rows / columns, chance);
  const map = symbol === null ? undefined : homographyOf(corners, unit);
  const data = new Uint8Array(pictureWidth * pictureHeight);
  const greyAt = (x: number, y: number): number => {
    const at = map && applyHomography(map, x, y);
    if (at === undefined || symbol === null) return background(x, y);
    const s = at.x;
    const t = at.y - show.bend * 4 * (at.x - at.x * at.x);
    const quiet = quietOf(symbol);
    const column = Math.floor(s * columns);
    const row = Math.floor(t * rows);
    if (column < -quiet || row < -quiet || column >= columns + quiet || row >= rows + quiet)
      return background(x, y);
    const mark = marked(show.marks, s, t);
    if (mark !== undefined) return mark;
    const inside = column >= 0 && row >= 0 && column < columns && row < rows;
    return inside && symbol.isDark(column, row) ? show.ink : show.paper;
  };
  for (let y = 0; y < pictureHeight; y += 1)
    for (let x = 0; x < pictureWidth; x += 1) {
      let sum = 0;
      for (const [dx, dy] of subpixels) sum += greyAt(x + dx, y + dy);
      data[y * pictureWidth + x] = Math.max(0, Math.min(255, sum / subpixels.length));
    }
  return { width: pictureWidth, height: pictureHeight, data };
};
