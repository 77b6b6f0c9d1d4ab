import { textOfBytes } from '../text-of-bytes';
import { BitReader } from './bit-reader';

/** What the data codewords say. */
export interface QrMessage {
  readonly bytes: Uint8Array;
  readonly text: string;
}

interface Piece {
  readonly bytes: readonly number[];
  /** `null` where the symbol names no character set. */
  readonly charset: string | null;
}

const alphanumeric = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

/** ECI assignments (AIM ECI) that TextDecoder knows by these names. */
const charsets: ReadonlyMap<number, string> = new Map([
  [1, 'windows-1252'],
  [3, 'windows-1252'],
  ...[4, 5, 6, 7, 8, 9, 10, 12].map((eci): [number, string] => [eci, `iso-8859-${eci - 2}`]),
  [15, 'iso-8859-13'],
  [16, 'iso-8859-14'],
  [17, 'iso-8859-15'],
  [18, 'iso-8859-16'],
  [20, 'shift_jis'],
  [21, 'windows-1250'],
  [22, 'windows-1251'],
  [23, 'windows-1252'],
  [24, 'windows-1256'],
  [25, 'utf-16be'],
  [26, 'utf-8'],
  [27, 'utf-8'],
  [28, 'big5'],
  [29, 'gb18030'],
  [30, 'euc-kr'],
  [31, 'gb18030'],
  [32, 'gb18030'],
]);

const widthsByMode: Readonly<Record<number, readonly [number, number, number]>> = {
  1: [10, 12, 14],
  2: [9, 11, 13],
  4: [8, 16, 16],
  8: [8, 10, 12],
  13: [8, 10, 12],
};

const lengthWidth = (mode: number, version: number): number =>
  widthsByMode[mode]?.[version < 10 ? 0 : version < 27 ? 1 : 2] ?? 0;

const digits = (bits: BitReader, count: number): number[] | undefined => {
  const out: number[] = [];
  for (let left = count; left > 0; left -= 3) {
    const size = Math.min(3, left);
    const value = bits.take([0, 4, 7, 10][size] ?? 0);
    if (value === undefined || value >= 10 ** size) return undefined;
    for (const char of String(value).padStart(size, '0')) out.push(char.charCodeAt(0));
  }
  return out;
};

const letters = (bits: BitReader, count: number): number[] | undefined => {
  const out: number[] = [];
  for (let left = count; left > 0; left -= 2) {
    const pair = bits.take(left > 1 ? 11 : 6);
    if (pair === undefined || pair >= (left > 1 ? 45 * 45 : 45)) return undefined;
    const chars = left > 1 ? [Math.floor(pair / 45), pair % 45] : [pair];
    for (const index of chars) out.push(alphanumeric.charCodeAt(index));
  }
  return out;
};

const bytesOf = (bits: BitReader, count: number): number[] | undefined => {
  if (count * 8 > bits.left) return undefined;
  return Array.from({ length: count }, () => bits.take(8) ?? 0);
};

/** Kanji (Shift JIS) and Hanzi (GB 2312) pack two bytes in thirteen bits, each with its own offsets. */
const packedPairs = (
  bits: BitReader,
  count: number,
  unpack: (value: number) => number,
): number[] | undefined => {
  const out: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const value = bits.take(13);
    if (value === undefined) return undefined;
    const pair = unpack(value);
    out.push(pair >> 8, pair & 0xff);
  }
  return out;
};

const kanji = (value: number): number => {
  const pair = (Math.floor(value / 0xc0) << 8) + (value % 0xc0);
  return pair + (pair < 0x1f00 ? 0x8140 : 0xc140);
};

const hanzi = (value: number): number => {
  const pair = (Math.floor(value / 0x60) << 8) + (value % 0x60);
  return pair + (pair < 0xa00 ? 0xa1a1 : 0xa6a1);
};

const eciNumber = (bits: BitReader): number | undefined => {
  const first = bits.take(8);
  if (first === undefined) return undefined;
  if (first < 0x80) return first;
  const rest = bits.take(first < 0xc0 ? 8 : 16);
  return rest === undefined ? undefined : ((first & 0x3f) << (first < 0xc0 ? 8 : 16)) | rest;
};

/** After the terminator come zero bits up to a byte and then 0xEC 0x11 in turn: a last check on the whole. */
const paddingHolds = (bits: BitReader): boolean => {
  if (bits.left % 8 > 0 && bits.take(bits.left % 8) !== 0) return false;
  for (let pad = 0; bits.left >= 8; pad += 1)
    if (bits.take(8) !== (pad % 2 === 0 ? 0xec : 0x11)) return false;
  return true;
};

const segment = (
  bits: BitReader,
  mode: number,
  version: number,
): Omit<Piece, 'charset'> | undefined => {
  if (mode === 13 && bits.take(4) !== 1) return undefined;
  const count = bits.take(lengthWidth(mode, version));
  if (count === undefined) return undefined;
  const readers: Readonly<Record<number, () => number[] | undefined>> = {
    1: () => digits(bits, count),
    2: () => letters(bits, count),
    4: () => bytesOf(bits, count),
    8: () => packedPairs(bits, count, kanji),
    13: () => packedPairs(bits, count, hanzi),
  };
  const bytes = readers[mode]?.();
  return bytes === undefined ? undefined : { bytes };
};

const textOf = (pieces: readonly Piece[]): string => {
  let text = '';
  for (let at = 0; at < pieces.length;) {
    const charset = pieces[at]?.charset ?? null;
    const bytes: number[] = [];
    for (; at < pieces.length && (pieces[at]?.charset ?? null) === charset; at += 1)
      for (const byte of pieces[at]?.bytes ?? []) bytes.push(byte);
    const whole = Uint8Array.from(bytes);
    text += charset === null ? textOfBytes(whole) : new TextDecoder(charset).decode(whole);
  }
  return text;
};

/**
 * Reads the segments of the data codewords (ISO/IEC 18004 §7.4; Hanzi of GB/T 18284). `undefined` when they make no
 * sense: an unknown mode, a length beyond the end, an impossible value, padding that isn't padding. `lenient` lets the
 * padding be: some encoders fill with anything.
 */
export const readMessage = (
  data: Uint8Array,
  version: number,
  padding: 'strict' | 'lenient' = 'strict',
): QrMessage | undefined => {
  const bits = new BitReader(data);
  const pieces: Piece[] = [];
  let charset: string | null = null;
  for (;;) {
    const mode = bits.left >= 4 ? bits.take(4) : 0;
    if (mode === 0) break;
    if (mode === 3 && bits.take(16) !== undefined) continue;
    if (mode === 5) continue;
    if (mode === 9 && bits.take(8) !== undefined) continue;
    if (mode === 7) {
      const eci = eciNumber(bits);
      if (eci === undefined) return undefined;
      charset = charsets.get(eci) ?? null;
      continue;
    }
    const piece = segment(bits, mode ?? -1, version);
    if (piece === undefined) return undefined;
    const own = mode === 8 ? 'shift_jis' : mode === 13 ? 'gb18030' : charset;
    pieces.push({ ...piece, charset: own });
  }
  if (pieces.length === 0 || (padding === 'strict' && !paddingHolds(bits))) return undefined;
  const bytes = Uint8Array.from(pieces.flatMap((piece) => [...piece.bytes]));
  return { bytes, text: textOf(pieces) };
};
