import type { DecodedCode, Point } from './decoded-code';
import { shrink } from './geometry/resample';
import { turn } from './geometry/rotate';
import { halfSharp } from './half-sharp';
import type { LumaImage } from './luma-image';
import { type FinderView, quadsInView, readQuads } from './qr/read-closely';
import type { Expired } from './qr/read-quad';
import type { ZxingModule } from './zxing/zxing-module';
import { hardestAll, searchWithZxing, type ZxingEffort } from './zxing/zxing-reader';

/** What the ladder stands on. `nowMs` is any clock that never goes back. */
export interface StillNeeds {
  readonly zxing: ZxingModule;
  readonly nowMs: () => number;
  /** When to stop climbing, ms after the start. */
  readonly budgetMs: number;
}

/** Above this many pixels all formats are sought in a shrunken copy, and only QR in the whole. */
const largePixels = 3_000_000;
/** Below it, finder patterns are also sought in a doubled copy. */
const smallPixels = 900_000;
/** Finder patterns are sought in a copy no longer than this. */
const viewLength = 1100;

const hardestQr: ZxingEffort = { ...hardestAll, formats: ['QR_CODE'] };

const scaled = (code: DecodedCode, factor: number): DecodedCode => ({
  ...code,
  corners: code.corners.map(({ x, y }): Point => ({ x: x * factor, y: y * factor })),
});

/** The same code seen by two rungs counts once. */
const distinct = (codes: readonly DecodedCode[]): readonly DecodedCode[] => {
  const seen = new Map<string, DecodedCode>();
  for (const code of codes) {
    const key = `${code.format} ${code.text}`;
    if (!seen.has(key)) seen.set(key, code);
  }
  return [...seen.values()];
};

const viewsFor = ({ width, height }: LumaImage): readonly FinderView[] => {
  const factor = Math.max(1, Math.ceil(Math.max(width, height) / viewLength));
  const plain = { bias: 0.94, inverted: false };
  return [
    { ...plain, factor, radius: 24 },
    { ...plain, factor: factor * 2, radius: 16 },
    { ...plain, factor, radius: 8 },
    { ...plain, factor: factor * 2, radius: 8, bias: 0.99 },
    ...(width * height < smallPixels ? [{ ...plain, factor: 0.5, radius: 20 }] : []),
    { ...plain, factor: factor * 4, radius: 16 },
    { ...plain, factor, radius: 24, bias: 1.04, inverted: true },
    { ...plain, factor: factor * 2, radius: 16, bias: 1.04, inverted: true },
  ];
};

/** Codes of bars are read along rows and columns; these turns bring what lies across near one of them. */
const turns = [Math.PI / 4, Math.PI / 8, -Math.PI / 8];
const barFormats: ZxingEffort = {
  ...hardestAll,
  formats: ['CODE_128', 'PDF_417'],
  invert: false,
  denoise: false,
};

const turnedAbout = (
  image: LumaImage,
  zxing: ZxingModule,
  expired: Expired,
): readonly DecodedCode[] => {
  for (const radians of turns) {
    if (expired()) return [];
    const turned = turn(image, radians);
    const { codes } = searchWithZxing(zxing, turned.image, barFormats, 'zxing-turned');
    if (codes.length > 0)
      return codes.map((code) => ({ ...code, corners: code.corners.map(turned.back) }));
  }
  return [];
};

const quadsPerView = 6;
const quadsFromZxing = 8;

const throughFinders = (image: LumaImage, expired: Expired): DecodedCode | undefined => {
  for (const view of viewsFor(image)) {
    if (expired()) return undefined;
    const quads = quadsInView(image, view).slice(0, quadsPerView);
    const code = readQuads(image, quads, 'grid-finders', expired);
    if (code !== undefined) return code;
  }
  return undefined;
};

/**
 * Climbs until something is read or time is up: zxing-cpp with all it has; a grid laid over what it saw and couldn't
 * read; zxing-cpp on a halved, smoothed and sharpened copy; codes of bars in turned copies; then our own search for finder patterns under several
 * thresholds. The best code first.
 */
export const readStill = (
  image: LumaImage,
  { zxing, nowMs, budgetMs }: StillNeeds,
): readonly DecodedCode[] => {
  const end = nowMs() + budgetMs;
  const expired: Expired = () => nowMs() >= end;
  const large = image.width * image.height > largePixels;
  const factor = large ? Math.ceil(Math.sqrt((image.width * image.height) / largePixels)) : 1;

  const whole = searchWithZxing(zxing, image, large ? hardestQr : hardestAll, 'zxing');
  if (whole.codes.length > 0) return distinct(whole.codes);
  const small = large ? searchWithZxing(zxing, shrink(image, factor), hardestAll, 'zxing') : whole;
  if (small.codes.length > 0) return distinct(small.codes).map((code) => scaled(code, factor));

  const seen = readQuads(image, whole.unread.slice(0, quadsFromZxing), 'grid-zxing', expired);
  if (seen !== undefined) return [seen];
  const half = halfSharp(image);
  const sharper = searchWithZxing(zxing, half, large ? hardestQr : hardestAll, 'zxing-half-sharp');
  if (sharper.codes.length > 0) return distinct(sharper.codes).map((code) => scaled(code, 2));
  const again = readQuads(
    half,
    sharper.unread.slice(0, quadsFromZxing),
    'grid-half-sharp',
    expired,
  );
  if (again !== undefined) return [scaled(again, 2)];
  const across = turnedAbout(large ? shrink(image, factor) : image, zxing, expired);
  if (across.length > 0) return distinct(across).map((code) => scaled(code, factor));
  const found = throughFinders(image, expired);
  return found === undefined ? [] : [found];
};
