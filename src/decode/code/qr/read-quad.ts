import type { Point } from '../decoded-code';
import { cropAt } from '../geometry/resample';
import type { LumaImage } from '../luma-image';
import { contrastField, type ContrastField } from './contrast-field';
import { fitGrid, type GridFit, scoreGrid } from './fit-grid';
import { cornersOfWarp, type GridWarp, warpOfCorners } from './grid-warp';
import type { QrQuad } from './qr-quad';
import { layoutOf, type QrLayout } from './qr-layout';
import type { QrMessage } from './qr-message';
import { sideOf } from './qr-version';
import { readModules } from './read-modules';
import { againstLocalRange, sampleGrid, type SampledGrid, sharpened } from './sample-grid';

/** Modules are brought to about this many pixels before the grid is fitted. */
const workingModule = 5;
/** Below this agreement of the certain modules a grid lies on no code. */
const leastKnown = 0.35;

const distance = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y);

const meanSide = (corners: readonly Point[]): number =>
  corners.reduce(
    (sum, corner, index) => sum + distance(corner, corners[(index + 1) % 4] ?? corner) / 4,
    0,
  );

const around = (corners: readonly Point[], margin: number) => ({
  left: Math.min(...corners.map(({ x }) => x)) - margin,
  right: Math.max(...corners.map(({ x }) => x)) + margin,
  top: Math.min(...corners.map(({ y }) => y)) - margin,
  bottom: Math.max(...corners.map(({ y }) => y)) + margin,
});

/** Ways from brightness to bits, likeliest first: plain contrast, then blur undone more and more. */
const interpretations = (grid: SampledGrid, polarity: 1 | -1): readonly (() => Float32Array)[] => {
  const signed = (soft: Float32Array): Float32Array =>
    polarity === 1 ? soft : soft.map((value) => -value);
  const { grey, side, contrast } = grid;
  return [
    () => signed(contrast),
    () => signed(againstLocalRange(sharpened(grey, side, 0.6), side, 4)),
    () => signed(againstLocalRange(sharpened(grey, side, 1.5), side, 6)),
    () => signed(againstLocalRange(grey, side, 2)),
  ];
};

const decodeFit = (
  field: ContrastField,
  layout: QrLayout,
  fit: GridFit,
  polarity: 1 | -1,
  moduleSize: number,
): QrMessage | undefined => {
  const grid = sampleGrid(field, fit.warp, layout.side, moduleSize);
  for (const interpret of interpretations(grid, polarity)) {
    const message = readModules(interpret(), layout);
    if (message !== undefined) return message;
  }
  return undefined;
};

const allVersions = Array.from({ length: 40 }, (_, index) => index + 1);

/** The versions under which the quad's certain modules agree best as it stands. */
const likelyVersions = (
  image: LumaImage,
  corners: readonly Point[],
): readonly { readonly version: number; readonly polarity: 1 | -1 }[] => {
  const crop = cropAt(image, around(corners, 8), Math.min(1, 400 / meanSide(corners)));
  if (crop === undefined) return [];
  const warp = warpOfCorners(
    corners.map(({ x, y }) => ({
      x: (x - crop.left) * crop.scale,
      y: (y - crop.top) * crop.scale,
    })),
  );
  const size = meanSide(cornersOfWarp(warp));
  const field = contrastField(crop.image, size / 33);
  return allVersions
    .filter((version) => size / sideOf(version) > 1.2)
    .map((version) => {
      const { known } = scoreGrid(field, layoutOf(version), warp, 1);
      return { version, polarity: known < 0 ? (-1 as const) : (1 as const), fit: Math.abs(known) };
    })
    .sort((one, other) => other.fit - one.fit)
    .slice(0, 3);
};

/** Tries the fourth corner all around where it would be without perspective. */
const withFourthCorner = (
  field: ContrastField,
  layout: QrLayout,
  warp: GridWarp,
  polarity: 1 | -1,
): GridWarp => {
  const reach = meanSide(cornersOfWarp(warp)) * 0.07;
  let best = warp;
  let bestScore = scoreGrid(field, layout, warp, polarity).score;
  for (let right = -3; right <= 3; right += 1)
    for (let down = -3; down <= 3; down += 1) {
      const tried = warp.slice();
      tried[4] = (tried[4] ?? 0) + right * reach;
      tried[5] = (tried[5] ?? 0) + down * reach;
      const { score } = scoreGrid(field, layout, tried, polarity);
      if (score > bestScore) [best, bestScore] = [tried, score];
    }
  return best;
};

/** Lays a grid over the quad, fits it, and reads what it shows. */
export const readQuad = (
  image: LumaImage,
  quad: QrQuad,
): { readonly message: QrMessage; readonly corners: readonly Point[] } | undefined => {
  const candidates =
    quad.versions.length > 0
      ? quad.versions.map((version) => ({ version, polarity: quad.polarity ?? 1 }))
      : likelyVersions(image, quad.corners);
  for (const { version, polarity } of candidates) {
    const layout = layoutOf(version);
    const size = meanSide(quad.corners) / layout.side;
    const crop = cropAt(image, around(quad.corners, 4 * size), workingModule / size);
    if (crop === undefined) continue;
    const moduleSize = size * crop.scale;
    const field = contrastField(crop.image, moduleSize);
    const warp: GridWarp = warpOfCorners(
      quad.corners.map(({ x, y }) => ({
        x: (x - crop.left) * crop.scale,
        y: (y - crop.top) * crop.scale,
      })),
    );
    const start = quad.loose === true ? withFourthCorner(field, layout, warp, polarity) : warp;
    const fit = fitGrid(field, layout, start, polarity, moduleSize);
    if (fit.known < leastKnown) continue;
    const message = decodeFit(field, layout, fit, polarity, moduleSize);
    if (message === undefined) continue;
    const corners = cornersOfWarp(fit.warp).map(({ x, y }) => ({
      x: x / crop.scale + crop.left,
      y: y / crop.scale + crop.top,
    }));
    return { message, corners };
  }
  return undefined;
};
