/** Dark (1) and light (0) pixels. */
export interface BitImage {
  readonly width: number;
  readonly height: number;
  readonly bits: Uint8Array;
}

/** A place that looks like one of a symbol's three finder patterns. */
export interface Finder {
  readonly x: number;
  readonly y: number;
  /** Mean size of a module there, pixels. */
  readonly module: number;
  /** How many scan lines saw it. */
  readonly seen: number;
}

/** How long a module is at a finder in the direction of (towards.x, towards.y), pixels; `undefined` when unclear. */
export const moduleAlong = (
  { width, height, bits }: BitImage,
  finder: Finder,
  towards: { readonly x: number; readonly y: number },
): number | undefined => {
  const distance = Math.hypot(towards.x - finder.x, towards.y - finder.y);
  const dx = (towards.x - finder.x) / distance;
  const dy = (towards.y - finder.y) / distance;
  const longest = finder.module * 12;
  const edge = (direction: 1 | -1): number | undefined => {
    let changes = 0;
    let last = 1;
    for (let along = 0; along < longest; along += 0.5) {
      const x = Math.floor(finder.x + direction * along * dx);
      const y = Math.floor(finder.y + direction * along * dy);
      if (x < 0 || y < 0 || x >= width || y >= height) return undefined;
      const bit = bits[y * width + x] ?? 0;
      if (bit === last) continue;
      last = bit;
      changes += 1;
      if (changes === 3) return along;
    }
    return undefined;
  };
  const ahead = edge(1);
  const behind = edge(-1);
  return ahead === undefined || behind === undefined ? undefined : (ahead + behind) / 7;
};

/** How much longer a finder may be one way than the other: seen from the side and turned by half a right angle. */
const steepest = 4.5;

/** Parts of a finder's cross-section: dark, light, dark, light, dark. */
const sections = [1, 1, 3, 1, 1] as const;

/** How far five runs are from 1:1:3:1:1: below 1 they may be a finder's. */
const misfit = (runs: ArrayLike<number>): number => {
  let total = 0;
  for (let index = 0; index < 5; index += 1) {
    if ((runs[index] ?? 0) === 0) return Number.POSITIVE_INFINITY;
    total += runs[index] ?? 0;
  }
  if (total < 7) return Number.POSITIVE_INFINITY;
  const module = total / 7;
  let worst = 0;
  for (let index = 0; index < 5; index += 1) {
    const wanted = sections[index] ?? 1;
    const allowed = module * (wanted === 3 ? 1.3 : 0.75) + 0.5;
    worst = Math.max(worst, Math.abs((runs[index] ?? 0) - wanted * module) / allowed);
  }
  return worst;
};

interface CrossSection {
  readonly centre: number;
  readonly total: number;
}

/** The five runs through (x, y) along one axis; `undefined` when they aren't a finder's. */
const crossSection = (
  { width, height, bits }: BitImage,
  x: number,
  y: number,
  stepX: number,
  stepY: number,
  longest: number,
): CrossSection | undefined => {
  const at = (distance: number): number => {
    const px = x + distance * stepX;
    const py = y + distance * stepY;
    return px < 0 || py < 0 || px >= width || py >= height ? -1 : (bits[py * width + px] ?? 0);
  };
  if (at(0) !== 1) return undefined;
  const runs = [0, 0, 0, 0, 0];
  let low = 0;
  while (at(low - 1) === 1) low -= 1;
  let high = 0;
  while (at(high + 1) === 1) high += 1;
  runs[2] = high - low + 1;
  if (runs[2] > longest) return undefined;
  const measure = (from: number, direction: 1 | -1, first: number, second: number): void => {
    let place = from;
    for (const [run, colour] of [
      [first, 0],
      [second, 1],
    ] as const)
      while (at(place + direction) === colour && (runs[run] ?? 0) <= longest) {
        place += direction;
        runs[run] = (runs[run] ?? 0) + 1;
      }
  };
  measure(low, -1, 1, 0);
  measure(high, 1, 3, 4);
  if (misfit(runs) > 1) return undefined;
  const total = runs.reduce((sum, run) => sum + run, 0);
  return { centre: (low + high) / 2, total };
};

interface Cluster {
  x: number;
  y: number;
  module: number;
  seen: number;
}

const addTo = (clusters: Cluster[], x: number, y: number, module: number): void => {
  for (const cluster of clusters) {
    const near = Math.max(module, cluster.module) * 1.5;
    if (Math.abs(cluster.x - x) > near || Math.abs(cluster.y - y) > near) continue;
    const share = 1 / (cluster.seen + 1);
    cluster.x += (x - cluster.x) * share;
    cluster.y += (y - cluster.y) * share;
    cluster.module += (module - cluster.module) * share;
    cluster.seen += 1;
    return;
  }
  clusters.push({ x, y, module, seen: 1 });
};

const checkAt = (
  image: BitImage,
  x: number,
  y: number,
  across: number,
  clusters: Cluster[],
): void => {
  const down = crossSection(image, x, y, 0, 1, across);
  if (down === undefined) return;
  const centreY = Math.round(y + down.centre);
  const again = crossSection(image, x, centreY, 1, 0, across);
  if (again === undefined) return;
  const ratio = down.total / again.total;
  if (ratio > steepest || ratio < 1 / steepest) return;
  const centreX = x + again.centre;
  const diagonal = crossSection(image, Math.round(centreX), centreY, 1, 1, across);
  const other = crossSection(image, Math.round(centreX), centreY, 1, -1, across);
  if (diagonal === undefined && other === undefined) return;
  const module = Math.sqrt(down.total * again.total) / 7;
  addTo(clusters, centreX + 0.5, y + down.centre + 0.5, module);
};

/**
 * Finder patterns by the proportions of their cross-sections (ISO/IEC 18004 §12): along rows, then down and across
 * through the middle, then along a diagonal. Best seen first.
 */
export const findFinders = (image: BitImage, rowStep: number): readonly Finder[] => {
  const { width, height, bits } = image;
  const clusters: Cluster[] = [];
  const runs = [0, 0, 0, 0, 0];
  for (let y = 0; y < height; y += rowStep) {
    runs.fill(0);
    let colour = 0;
    let length = 0;
    for (let x = 0; x <= width; x += 1) {
      const bit = x === width ? 1 - colour : (bits[y * width + x] ?? 0);
      if (bit === colour) {
        length += 1;
        continue;
      }
      runs.shift();
      runs.push(length);
      if (colour === 1 && misfit(runs) <= 1) {
        const [, , third = 0, fourth = 0, fifth = 0] = runs;
        const middle = Math.floor(x - fifth - fourth - third / 2);
        checkAt(image, middle, y, 3 * third + 4, clusters);
      }
      colour = bit;
      length = 1;
    }
  }
  return clusters.sort((one, other) => other.seen * other.module - one.seen * one.module);
};
