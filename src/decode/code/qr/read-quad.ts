import type { Point } from '../decoded-code';
import { applyHomography } from '../geometry/homography';
import type { LumaImage } from '../luma-image';
import { contrastField, type ContrastField } from './contrast-field';
import { fitCorners, fitGrid, scoreGrid } from './fit-grid';
import { fitMesh, type ModulePlaces } from './fit-mesh';
import { cornersOfWarp, type GridWarp, placeModules, warpOfCorners } from './grid-warp';
import { layoutOf, type QrLayout } from './qr-layout';
import type { QrMessage } from './qr-message';
import type { QrQuad } from './qr-quad';
import { sideOf } from './qr-version';
import { readModules } from './read-modules';
import { rectify, squareOf } from './rectify';
import { againstLocalRange, sampleGrid, type SampledGrid, sharpened } from './sample-grid';

/** Pixels a module in the straightened picture. */
const workingModule = 5;
/** Below this agreement of the certain modules a grid lies on no code. */
const leastKnown = 0.35;
/** Above it, it is worth letting the grid give way in places. */
const leastForMesh = 0.5;

/** Whether time is up; asked between tries, so that the last one may run over by some 20 ms. */
export type Expired = () => boolean;

interface Hypothesis {
  readonly version: number;
  readonly polarity: 1 | -1;
}

const allVersions = Array.from({ length: 40 }, (_, index) => index + 1);

/** The versions under which the quad's certain modules agree best as it stands. */
const likelyVersions = (image: LumaImage, corners: readonly Point[]): readonly Hypothesis[] => {
  const flat = rectify(image, corners, 41, 6);
  if (flat === undefined) return [];
  const field = contrastField(flat.image, 7);
  const warp = warpOfCorners(squareOf(flat.margin, 41 * 6));
  return allVersions
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
  const reach = layout.side * workingModule * 0.08;
  let best = warp;
  let bestScore = scoreGrid(field, layout, warp, polarity).score;
  for (let right = -4; right <= 4; right += 1)
    for (let down = -4; down <= 4; down += 1) {
      const tried = warp.slice();
      tried[4] = (tried[4] ?? 0) + right * reach;
      tried[5] = (tried[5] ?? 0) + down * reach;
      const { score } = scoreGrid(field, layout, tried, polarity);
      if (score > bestScore) [best, bestScore] = [tried, score];
    }
  return best;
};

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

const placesOf = (warp: GridWarp, side: number): ModulePlaces => {
  const places = Int32Array.from({ length: side * side }, (_, place) => place);
  const xs = new Float32Array(places.length);
  const ys = new Float32Array(places.length);
  placeModules(warp, side, places, xs, ys);
  return { xs, ys };
};

const decodeAt = (
  field: ContrastField,
  layout: QrLayout,
  places: ModulePlaces,
  polarity: 1 | -1,
): QrMessage | undefined => {
  const grid = sampleGrid(field, places, layout.side, workingModule);
  for (const interpret of interpretations(grid, polarity)) {
    const message = readModules(interpret(), layout);
    if (message !== undefined) return message;
  }
  return undefined;
};

/** Straightens by the corners as they are, and finds better ones there, in the picture's pixels. */
const refinedCorners = (
  image: LumaImage,
  quad: QrQuad,
  { version, polarity }: Hypothesis,
): readonly Point[] | undefined => {
  const layout = layoutOf(version);
  const flat = rectify(image, quad.corners, layout.side, workingModule);
  if (flat === undefined) return undefined;
  const field = contrastField(flat.image, workingModule);
  const square = warpOfCorners(squareOf(flat.margin, layout.side * workingModule));
  const start = quad.loose === true ? withFourthCorner(field, layout, square, polarity) : square;
  const fit = fitCorners(field, layout, start, polarity, workingModule);
  if (fit.known < leastKnown) return undefined;
  return cornersOfWarp(fit.warp).map(({ x, y }) => applyHomography(flat.toPicture, x, y));
};

const readAs = (
  image: LumaImage,
  quad: QrQuad,
  hypothesis: Hypothesis,
): { readonly message: QrMessage; readonly corners: readonly Point[] } | undefined => {
  const { version, polarity } = hypothesis;
  const layout = layoutOf(version);
  const corners = refinedCorners(image, quad, hypothesis);
  const flat = corners && rectify(image, corners, layout.side, workingModule);
  if (corners === undefined || flat === undefined) return undefined;
  const field = contrastField(flat.image, workingModule);
  const square = warpOfCorners(squareOf(flat.margin, layout.side * workingModule));
  const fit = fitGrid(field, layout, square, polarity, workingModule);
  if (fit.known < leastKnown) return undefined;
  const places = placesOf(fit.warp, layout.side);
  const message =
    decodeAt(field, layout, places, polarity) ??
    (fit.known < leastForMesh
      ? undefined
      : decodeAt(field, layout, fitMesh(field, layout, places, polarity, workingModule), polarity));
  return message && { message, corners };
};

/** Lays a grid over the quad, fits it, and reads what it shows, under one version after another. */
export const readQuad = (
  image: LumaImage,
  quad: QrQuad,
  expired: Expired,
): { readonly message: QrMessage; readonly corners: readonly Point[] } | undefined => {
  const hypotheses =
    quad.versions.length > 0
      ? quad.versions
          .filter((version) => sideOf(version) > 0)
          .map((version) => ({ version, polarity: quad.polarity ?? (1 as const) }))
      : likelyVersions(image, quad.corners);
  for (const hypothesis of hypotheses) {
    if (expired()) return undefined;
    const read = readAs(image, quad, hypothesis);
    if (read !== undefined) return read;
  }
  return undefined;
};
