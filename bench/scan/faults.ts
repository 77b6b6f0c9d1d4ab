import type { LumaImage } from '../../src/decode/code/luma-image';
import type { Chance } from './random';

/** What happens to a picture between the paper and the decoder. `much` runs from 0, barely, to 1, hardly readable. */
export type Fault = (image: LumaImage, much: number, chance: Chance) => LumaImage;

const mapped = (
  { width, height, data }: LumaImage,
  grey: (value: number, x: number, y: number) => number,
): LumaImage => {
  const out = new Uint8ClampedArray(data.length);
  for (let at = 0; at < data.length; at += 1)
    out[at] = grey(data[at] ?? 0, at % width, Math.floor(at / width));
  return { width, height, data: new Uint8Array(out.buffer) };
};

/** Mean over the given offsets. */
const averaged = (image: LumaImage, offsets: readonly (readonly [number, number])[]): LumaImage =>
  mapped(image, (_, x, y) => {
    let sum = 0;
    for (const [dx, dy] of offsets) {
      const px = Math.min(image.width - 1, Math.max(0, x + dx));
      const py = Math.min(image.height - 1, Math.max(0, y + dy));
      sum += image.data[py * image.width + px] ?? 0;
    }
    return sum / offsets.length;
  });

/** A disc, as a lens out of focus draws each point. */
export const defocus: Fault = (image, much) => {
  const radius = 0.8 + 4.2 * much;
  const reach = Math.ceil(radius);
  const offsets: [number, number][] = [];
  for (let dx = -reach; dx <= reach; dx += 1)
    for (let dy = -reach; dy <= reach; dy += 1)
      if (Math.hypot(dx, dy) <= radius) offsets.push([dx, dy]);
  return averaged(image, offsets);
};

export const motion: Fault = (image, much, chance) => {
  const length = Math.round(3 + 14 * much);
  const angle = chance.between(0, Math.PI);
  return averaged(
    image,
    Array.from({ length }, (_, step): [number, number] => [
      Math.round((step - length / 2) * Math.cos(angle)),
      Math.round((step - length / 2) * Math.sin(angle)),
    ]),
  );
};

export const noise: Fault = (image, much, chance) =>
  mapped(image, (value) => value + (8 + 62 * much) * chance.normal());

/** Little light: few levels of grey, and the sensor's grain in them. */
export const dark: Fault = (image, much, chance) => {
  const gain = 0.3 - 0.25 * much;
  return mapped(image, (value) => value * gain + 8 + (2 + 4 * much) * chance.normal());
};

/** The edge of a shadow across the code. */
export const shadow: Fault = (image, much, chance) => {
  const angle = chance.between(0, 2 * Math.PI);
  const depth = 0.5 + 0.4 * much;
  const soft = chance.between(4, 40);
  return mapped(image, (value, x, y) => {
    const across =
      (x - image.width / 2) * Math.cos(angle) + (y - image.height / 2) * Math.sin(angle);
    return value * (1 - depth / (1 + Math.exp(-across / soft)));
  });
};

/** A lamp mirrored in a screen or in lamination. */
export const glare: Fault = (image, much, chance) => {
  const spots = [0, 1].map(() => ({
    x: image.width / 2 + chance.between(-70, 70),
    y: image.height / 2 + chance.between(-70, 70),
    radius: 16 + 44 * much * chance.between(0.6, 1.2),
  }));
  return mapped(image, (value, x, y) =>
    spots.reduce(
      (grey, spot) =>
        grey + 420 * Math.exp(-((x - spot.x) ** 2 + (y - spot.y) ** 2) / spot.radius ** 2),
      value * 0.85,
    ),
  );
};

export const inverted: Fault = (image, much, chance) =>
  noise(
    mapped(image, (value) => 255 - value),
    0.3 * much,
    chance,
  );

/** A screen's pixels against the camera's: bands and a fine grid. */
export const moire: Fault = (image, much, chance) => {
  const angle = chance.between(0, Math.PI);
  const pitch = chance.between(2.1, 5.5);
  const depth = 30 + 90 * much;
  return mapped(image, (value, x, y) => {
    const u = x * Math.cos(angle) + y * Math.sin(angle);
    const v = y * Math.cos(angle) - x * Math.sin(angle);
    const bands =
      Math.sin((2 * Math.PI * u) / pitch) * Math.sin((2 * Math.PI * v) / (pitch * 1.07));
    return value * 0.8 + 25 + depth * bands + 12 * Math.sin(y / 23);
  });
};

/** Thermal paper: pale print, a head with dead dots, stripes along the feed. */
export const thermal: Fault = (image, much, chance) => {
  const stripes = Array.from({ length: image.width }, () =>
    chance.next() < 0.05 + 0.1 * much ? 1 : 0,
  );
  const pale = 0.35 + 0.45 * much;
  return mapped(image, (value, x) => {
    const printed = value + (215 - value) * pale;
    return (stripes[x] === 1 ? Math.max(printed, 195) : printed) + 5 * chance.normal();
  });
};

/** One fault after another, each as strong as told. */
export const inTurn =
  (...faults: readonly (readonly [Fault, number])[]): Fault =>
  (image, much, chance) =>
    faults.reduce((seen, [fault, share]) => fault(seen, much * share, chance), image);
