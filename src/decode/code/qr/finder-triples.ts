import type { Point } from '../decoded-code';
import type { Finder } from './finder-search';
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
  if (spread > 2.2 || ratio > 2.6 || cosine > 0.75 || across < 10 || across > 260) return undefined;
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

/** The symbol's corners as the three finders' centres have them, taken as flat and seen from straight above. */
const cornersOf = ({ corner, right, below }: Triple, side: number): readonly Point[] => {
  const reach = side - 7;
  const ux = (right.x - corner.x) / reach;
  const uy = (right.y - corner.y) / reach;
  const vx = (below.x - corner.x) / reach;
  const vy = (below.y - corner.y) / reach;
  const at = (column: number, row: number): Point => ({
    x: corner.x + ux * (column - 3.5) + vx * (row - 3.5),
    y: corner.y + uy * (column - 3.5) + vy * (row - 3.5),
  });
  return [at(0, 0), at(side, 0), at(side, side), at(0, side)];
};

const quadOf = (triple: Triple): QrQuad | undefined => {
  const { corner, right, below } = triple;
  const across = (2 * length(corner, right)) / (corner.module + right.module);
  const down = (2 * length(corner, below)) / (corner.module + below.module);
  const versions = versionsNear((across + down) / 2 + 7);
  const [version] = versions;
  if (version === undefined) return undefined;
  return { corners: cornersOf(triple, sideOf(version)), versions, loose: true };
};

/** Quads that three of the finders may span, the least doubtful first. */
export const quadsOfFinders = (finders: readonly Finder[]): readonly QrQuad[] => {
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
        const [likeliest] = judged.sort((one, other) => one.doubt - other.doubt);
        if (likeliest !== undefined) triples.push(likeliest);
      }),
    ),
  );
  return triples
    .sort((one, other) => one.doubt - other.doubt)
    .flatMap((triple) => quadOf(triple) ?? []);
};
