import type { Luminance } from './luminance';

const tilesAcross = 8;
const minTileSize = 16;
/** Taps to each side of the box that the tile is blurred with once more. */
const reach = 4;
/** Mean step between neighbours under which a tile has nothing to be sharp about. */
const minContrast = 1.5;

/** A step counts when it is this many times the noise's: most of what the sensor adds stays out. */
const noiseMargin = 2.5;
const maxNoise = 6;

/**
 * How blurred a picture is, 0 sharp to 1: the perceptual blur metric of Crete et al. 2007 (blur it once more; a sharp
 * picture changes much, a blurred one hardly), taken over the quarter of its tiles that have most in them, so that an
 * empty table around a small ticket doesn't count. Undefined where no tile has anything to be sharp about.
 */
export const blurOf = (picture: Luminance): number | undefined => {
  const tiles = tilesOf(picture);
  const noise = Math.min(maxNoise, ...tiles.map((tile) => meanStep(picture, tile)));
  const floor = noise * noiseMargin;
  const measured = tiles.flatMap((tile) => {
    const across = alongLines(picture, tile, 1, picture.width, floor);
    const down = alongLines(picture, tile, picture.width, 1, floor);
    // Smeared in one direction only, by a shaken hand, is smeared.
    const worse = across.blur >= down.blur ? across : down;
    return worse.contrast < minContrast ? [] : [worse];
  });
  measured.sort((a, b) => b.contrast - a.contrast);
  const busiest = measured.slice(0, Math.ceil(measured.length / 4)).map(({ blur }) => blur);
  busiest.sort((a, b) => a - b);
  return busiest[Math.floor(busiest.length / 2)];
};

interface Tile {
  /** Index of its first pixel. */
  readonly origin: number;
  readonly size: number;
}

const tilesOf = ({ width, height }: Luminance): readonly Tile[] => {
  const size = Math.max(minTileSize, Math.floor(Math.max(width, height) / tilesAcross));
  const tiles: Tile[] = [];
  for (let top = 0; top + size <= height; top += size)
    for (let left = 0; left + size <= width; left += size)
      tiles.push({ origin: top * width + left, size });
  return tiles;
};

/** In the emptiest tile this is the noise. */
const meanStep = ({ data, width }: Luminance, { origin, size }: Tile): number => {
  let sum = 0;
  for (let line = 0; line < size; line += 1)
    for (let index = 1; index < size; index += 1) {
      const at = origin + line * width + index;
      sum += Math.abs((data[at] ?? 0) - (data[at - 1] ?? 0));
    }
  return sum / (size * (size - 1));
};

/** Contrast (mean step above the noise) and blur along rows (`step` 1) or columns (`step` = width). */
const alongLines = (
  { data }: Luminance,
  { origin, size }: Tile,
  step: number,
  nextLine: number,
  floor: number,
): { readonly contrast: number; readonly blur: number } => {
  let before = 0;
  let kept = 0;
  for (let line = 0; line < size; line += 1) {
    const start = origin + line * nextLine;
    const at = (index: number): number =>
      data[start + Math.min(size - 1, Math.max(0, index)) * step] ?? 0;
    let sum = 0;
    for (let tap = -reach; tap <= reach; tap += 1) sum += at(tap);
    for (let index = 1; index < size; index += 1) {
      const last = sum;
      sum += at(index + reach) - at(index - reach - 1);
      const change = Math.abs(at(index) - at(index - 1));
      if (change <= floor) continue;
      before += change;
      kept += Math.max(0, change - Math.abs(sum - last) / (2 * reach + 1));
    }
  }
  return { contrast: before / (size * (size - 1)), blur: before === 0 ? 0 : 1 - kept / before };
};
