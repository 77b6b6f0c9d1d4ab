import { alignmentCentres, sideOf } from './qr-version';

/** What stands where in a version: `known` has 1 for dark, −1 for light and 0 where data lies or format bits vary. */
export interface QrLayout {
  readonly version: number;
  readonly side: number;
  /** Row by row: function patterns and separators, whose colour is certain. */
  readonly known: Int8Array;
  /** Row by row: 1 where a data bit lies. */
  readonly data: Uint8Array;
  /** Places (row × side + column) of the data bits, in the order in which they are read (ISO/IEC 18004 §7.7.3). */
  readonly order: Int32Array;
}

const finderColour = (row: number, column: number): number => {
  const ring = Math.max(Math.abs(row - 3), Math.abs(column - 3));
  return ring === 2 || ring > 3 ? -1 : 1;
};

const placeFinders = (known: Int8Array, side: number): void => {
  for (let row = -1; row <= 7; row += 1)
    for (let column = -1; column <= 7; column += 1) {
      const colour = finderColour(row, column);
      for (const [top, left] of [
        [0, 0],
        [0, side - 7],
        [side - 7, 0],
      ] as const) {
        const y = top + row;
        const x = left + column;
        if (y >= 0 && x >= 0 && y < side && x < side) known[y * side + x] = colour;
      }
    }
};

const placeAlignment = (known: Int8Array, side: number, centres: readonly number[]): void => {
  const last = centres.at(-1);
  for (const y of centres)
    for (const x of centres) {
      if ((y === 6 && (x === 6 || x === last)) || (x === 6 && y === last)) continue;
      for (let row = -2; row <= 2; row += 1)
        for (let column = -2; column <= 2; column += 1) {
          const ring = Math.max(Math.abs(row), Math.abs(column));
          known[(y + row) * side + x + column] = ring === 1 ? -1 : 1;
        }
    }
};

/** Format bits beside the finders, and version bits from version 7 on: neither certain nor data. */
const reservedMask = (side: number, version: number): Uint8Array => {
  const reserved = new Uint8Array(side * side);
  for (let index = 0; index < 9; index += 1) {
    reserved[8 * side + index] = 1;
    reserved[index * side + 8] = 1;
    if (index > 7) continue;
    reserved[8 * side + side - 1 - index] = 1;
    reserved[(side - 1 - index) * side + 8] = 1;
  }
  for (let index = 0; version >= 7 && index < 18; index += 1) {
    const along = Math.floor(index / 3);
    const across = side - 11 + (index % 3);
    reserved[along * side + across] = 1;
    reserved[across * side + along] = 1;
  }
  return reserved;
};

const readingOrder = (data: Uint8Array, side: number): Int32Array => {
  const order: number[] = [];
  let upward = true;
  for (let right = side - 1; right > 0; right -= 2) {
    if (right === 6) right -= 1;
    for (let step = 0; step < side; step += 1) {
      const row = upward ? side - 1 - step : step;
      for (const column of [right, right - 1])
        if (data[row * side + column] === 1) order.push(row * side + column);
    }
    upward = !upward;
  }
  return Int32Array.from(order);
};

const layouts = new Map<number, QrLayout>();

/** The layout of a version, 1 to 40; made once. */
export const layoutOf = (version: number): QrLayout => {
  const made = layouts.get(version);
  if (made !== undefined) return made;
  const side = sideOf(version);
  const known = new Int8Array(side * side);
  for (let index = 8; index < side - 8; index += 1) {
    const colour = index % 2 === 0 ? 1 : -1;
    known[6 * side + index] = colour;
    known[index * side + 6] = colour;
  }
  placeAlignment(known, side, alignmentCentres(version));
  placeFinders(known, side);
  known[(side - 8) * side + 8] = 1;
  const reserved = reservedMask(side, version);
  const data = Uint8Array.from(known, (colour, place) =>
    colour === 0 && reserved[place] === 0 ? 1 : 0,
  );
  const layout = { version, side, known, data, order: readingOrder(data, side) };
  layouts.set(version, layout);
  return layout;
};
