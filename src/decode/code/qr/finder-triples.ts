import type { Point } from '../decoded-code';
import { type BitImage, type Finder, moduleAlong } from './finder-search';
import { sideOf } from './qr-version';
import type { QrQuad } from './qr-quad';

/** Most finders that are combined by threes. */
const mostFinders = 10;

const length = (from: Finder, to: Finder): number => Math.hypot(to.x - from.x, to.y - from.y);

interface Triple {
  readonly corner: Finder;
  readonly right: Finder;
  readonly below: Finder;
  readonly doubt: number;
}

/** Whether three finders may be a symbol's, with the corner one first; the less doubt the better. */
const judge = (corner: Finder, one: Finder, other: Finder): Triple | undefined => {
  const a = length(corner, one);
  const b = length(corner, other);
  const modules = [corner.module, one.module, other.module];
  const spread = Math.max(...modules) / Math.min(...modules);
  const ratio = Math.max(a, b) / Math.min(a, b);
  const cross =
    (one.x - corner.x) * (other.y - corner.y) - (one.y - corner.y) * (other.x - corner.x);
  const dot = (one.x - corner.x) * (other.x - corner.x) + (one.y - corner.y) * (other.y - corner.y);
  const cosine = Math.abs(dot) / (a * b);
  const module = (corner.module + one.module + other.module) / 3;
  const across = Math.max(a, b) / module;
  if (spread > 3 || ratio > 4 || cosine > 0.96 || across < 9 || across > 300) return undefined;
  const doubt =
    spread - 1 + (ratio - 1) + 2 * cosine + 0.3 / Math.min(corner.seen, one.seen, other.seen);
  return cross > 0
    ? { corner, right: one, below: other, doubt }
    : { corner, right: other, below: one, doubt };
};

const versionsNear = (estimate: number): readonly number[] => {
  const version = (estimate - 17) / 4;
  const nearest = Math.round(version);
  const reach = 1 + Math.floor(nearest / 8);
  return Array.from({ length: 2 * reach + 1 }, (_, index) => nearest - reach + index)
    .filter((candidate) => candidate >= 1 && candidate <= 40)
    .sort((one, other) => Math.abs(one - version) - Math.abs(other - version));
};

/** Finders whose modules' areas differ less than this are taken as seen from straight above. */
const flatSpread = 1.35;

/** Area of a module at a finder, up to a factor that is the same for all three: its sizes along the symbol's axes. */
const areaAt = (image: BitImage, finder: Finder, { corner, right, below }: Triple): number => {
  const along = (other: Finder): number => {
    const towards = { x: finder.x + other.x - corner.x, y: finder.y + other.y - corner.y };
    return moduleAlong(image, finder, towards) ?? finder.module;
  };
  return along(right) * along(below);
};

/**
 * How far away the right and the lower finder are, the corner one being 1: under perspective the area of a small piece
 * goes with the inverse cube of its distance.
 */
const depthsOf = (image: BitImage, triple: Triple): readonly [number, number] => {
  const [corner, right, below] = [triple.corner, triple.right, triple.below].map((finder) =>
    areaAt(image, finder, triple),
  );
  const areas = [corner ?? 1, right ?? 1, below ?? 1];
  if (Math.max(...areas) < flatSpread * Math.min(...areas)) return [1, 1];
  const depth = (area: number | undefined): number =>
    Math.min(2.2, Math.max(0.45, Math.cbrt((corner ?? 1) / (area ?? 1))));
  return [depth(right), depth(below)];
};

/**
 * The symbol's corners as the three finders' centres have them. In homogeneous coordinates places and depths are linear
 * over the symbol.
 */
const cornersOf = (
  { corner, right, below }: Triple,
  [depthRight, depthBelow]: readonly [number, number],
  side: number,
): readonly Point[] => {
  const reach = side - 7;
  const at = (column: number, row: number): Point => {
    const s = (column - 3.5) / reach;
    const t = (row - 3.5) / reach;
    const linear = (here: number, there: number, down: number): number =>
      here + s * (there - here) + t * (down - here);
    const depth = Math.max(0.2, linear(1, depthRight, depthBelow));
    return {
      x: linear(corner.x, right.x * depthRight, below.x * depthBelow) / depth,
      y: linear(corner.y, right.y * depthRight, below.y * depthBelow) / depth,
    };
  };
  return [at(0, 0), at(side, 0), at(side, side), at(0, side)];
};

/** Modules between two finders' centres, by the size of a module in just that direction. */
const modulesBetween = (image: BitImage, one: Finder, other: Finder): number => {
  const here = moduleAlong(image, one, other) ?? one.module;
  const there = moduleAlong(image, other, one) ?? other.module;
  return (2 * length(one, other)) / (here + there);
};

const quadOf = (image: BitImage, triple: Triple): QrQuad | undefined => {
  const { corner, right, below } = triple;
  const across = modulesBetween(image, corner, right);
  const down = modulesBetween(image, corner, below);
  if (Math.max(across, down) > 1.6 * Math.min(across, down)) return undefined;
  const versions = versionsNear((across + down) / 2 + 7);
  const [version] = versions;
  if (version === undefined) return undefined;
  return {
    corners: cornersOf(triple, depthsOf(image, triple), sideOf(version)),
    versions,
    loose: true,
  };
};

/** Quads that three of the finders may span, the least doubtful first. */
export const quadsOfFinders = (image: BitImage, finders: readonly Finder[]): readonly QrQuad[] => {
  const best = finders.slice(0, mostFinders);
  const triples: Triple[] = [];
  best.forEach((first, i) =>
    best.slice(i + 1).forEach((second, j) =>
      best.slice(i + j + 2).forEach((third) => {
        const judged = [
          judge(first, second, third),
          judge(second, first, third),
          judge(third, first, second),
        ].flatMap((triple) => triple ?? []);
        triples.push(...judged);
      }),
    ),
  );
  return triples
    .sort((one, other) => one.doubt - other.doubt)
    .flatMap((triple) => quadOf(image, triple) ?? []);
};
