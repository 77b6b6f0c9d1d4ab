import { Inflate } from 'fflate';
import { err, ok, type Result } from '../../domain/result';

export type InflateError = 'damaged' | 'too-much-inside';

/** Small enough that one piece can't unfold to more than ~4 MB (DEFLATE reaches 1032:1). */
const pieceBytes = 4096;

/** DEFLATE (RFC 1951), stopped as soon as more than `maxBytes` come out: a bomb costs what the cap costs. */
export const inflateCapped = (
  deflated: Uint8Array,
  maxBytes: number,
): Result<Uint8Array, InflateError> => {
  // fflate takes no bytes for an empty result, though even that has a last block of two.
  if (deflated.length === 0) return err('damaged');
  const pieces: Uint8Array[] = [];
  let total = 0;
  const inflate = new Inflate((piece) => {
    total += piece.length;
    if (piece.length > 0) pieces.push(piece);
  });
  try {
    for (let at = 0; at < deflated.length; at += pieceBytes) {
      inflate.push(deflated.subarray(at, at + pieceBytes), at + pieceBytes >= deflated.length);
      if (total > maxBytes) return err('too-much-inside');
    }
  } catch {
    // fflate throws its own errors for every fault of the data; there is nothing more to tell.
    return err('damaged');
  }
  return ok(joined(pieces, total));
};

/** zlib's wrapping (RFC 1950), as PDF's FlateDecode has it; what follows the last block is ignored. */
export const unzlibCapped = (
  wrapped: Uint8Array,
  maxBytes: number,
): Result<Uint8Array, InflateError> => {
  const [method = 0, flags = 0] = wrapped;
  const sound = (method & 15) === 8 && (method * 256 + flags) % 31 === 0 && (flags & 32) === 0;
  return sound ? inflateCapped(wrapped.subarray(2), maxBytes) : err('damaged');
};

const joined = (pieces: readonly Uint8Array[], total: number): Uint8Array => {
  const whole = new Uint8Array(total);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};
