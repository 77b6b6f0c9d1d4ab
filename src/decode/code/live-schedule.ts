import { codeFormats, type DecodedCode, type Point } from './decoded-code';
import { halfSharp } from './half-sharp';
import type { LumaImage } from './luma-image';
import { type FinderView, quadsInView, readQuads } from './qr/read-closely';
import type { Rung } from './rung';
import type { ZxingModule } from './zxing/zxing-module';
import { fastQr, hardestAll, searchWithZxing, type ZxingEffort } from './zxing/zxing-reader';
import { zxingRung } from './zxing/zxing-rung';

/** A close look at one frame may take no longer than this, ms; the next frame brings another chance. */
const closeLookMs = 15;
/** Finder patterns are sought in a copy no longer than this. */
const viewLength = 560;

const fullQr: ZxingEffort = {
  ...hardestAll,
  formats: ['QR_CODE'],
  qrModels: 'model-2',
  denoise: false,
};

const doubled = (code: DecodedCode): DecodedCode => ({
  ...code,
  corners: code.corners.map(({ x, y }): Point => ({ x: 2 * x, y: 2 * y })),
});

/** zxing-cpp, and a grid laid over what it saw and couldn't read. */
const closerRung = (zxing: ZxingModule, nowMs: () => number): Rung => ({
  name: 'zxing-closer',
  read: (image) => {
    const { codes, unread } = searchWithZxing(zxing, image, fullQr, 'zxing-qr');
    if (codes.length > 0) return codes;
    const end = nowMs() + closeLookMs;
    const code = readQuads(image, unread.slice(0, 2), 'grid-zxing', () => nowMs() >= end);
    return code === undefined ? [] : [code];
  },
});

const halfSharpRung = (zxing: ZxingModule): Rung => ({
  name: 'zxing-half-sharp',
  read: (image) =>
    searchWithZxing(zxing, halfSharp(image), fullQr, 'zxing-half-sharp').codes.map(doubled),
});

/** Our own search for finder patterns, under another threshold each time. */
const finderRung = (nowMs: () => number): Rung => {
  const views: readonly Omit<FinderView, 'factor'>[] = [
    { radius: 20, bias: 0.94, inverted: false },
    { radius: 8, bias: 0.94, inverted: false },
    { radius: 16, bias: 1.04, inverted: true },
  ];
  let turn = 0;
  return {
    name: 'grid-finders',
    read: (image: LumaImage) => {
      const view = views[turn % views.length];
      turn += 1;
      if (view === undefined) return [];
      const end = nowMs() + closeLookMs;
      const factor = Math.max(1, Math.ceil(Math.max(image.width, image.height) / viewLength));
      const quads = quadsInView(image, { ...view, factor }).slice(0, 2);
      const code = readQuads(image, quads, 'grid-finders', () => nowMs() >= end);
      return code === undefined ? [] : [code];
    },
  };
};

/** What looks at which frame of a live camera. `docs/adr/0004-decoder-ladder.md` has the figures behind it. */
export const liveSchedule = (zxing: ZxingModule, nowMs: () => number): readonly Rung[] => {
  const fast = zxingRung(zxing, 'zxing-fast', fastQr);
  const all = zxingRung(zxing, 'zxing-all', { ...fastQr, formats: codeFormats, rotate: true });
  const closer = closerRung(zxing, nowMs);
  return [fast, closer, all, fast, halfSharpRung(zxing), fast, closer, finderRung(nowMs)];
};
