import { err, ok, type Result } from '../../domain/result';
import { crc32 } from './crc32';
import { inflateCapped } from './inflate-capped';

export type ZipError = 'damaged' | 'encrypted' | 'too-much-inside';

/** One file of an archive, still packed. */
export interface ZipEntry {
  readonly name: string;
  /** As the directory says; a bomb lies here, so nothing is allocated by it. */
  readonly statedBytes: number;
  unpack(maxBytes: number): Result<Uint8Array, ZipError>;
}

const entryLimit = 4096;
const endSignature = 0x06054b50;
const directorySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endBytes = 22;

/**
 * Lists a zip archive by its central directory (PKWARE APPNOTE 6.3, without zip64) and unpacks nothing yet.
 * Stands beside fflate's own reader since that checks no CRC, names no encryption and trusts the stated sizes.
 */
export const openZip = (bytes: Uint8Array): Result<readonly ZipEntry[], ZipError> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return err('damaged');
  const count = view.getUint16(end + 10, true);
  if (count > entryLimit) return err('too-much-inside');
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== directorySignature) return err('damaged');
    const nameBytes = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameBytes));
    entries.push(entryAt(bytes, view, at, name));
    at += 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return ok(entries);
};

/** The end record may be followed by a comment of up to 65,535 bytes. */
const findEnd = (view: DataView): number | undefined => {
  const lowest = Math.max(0, view.byteLength - endBytes - 0xffff);
  for (let at = view.byteLength - endBytes; at >= lowest; at -= 1)
    if (view.getUint32(at, true) === endSignature) return at;
  return undefined;
};

const entryAt = (bytes: Uint8Array, view: DataView, at: number, name: string): ZipEntry => {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const statedCrc = view.getUint32(at + 16, true);
  const packedBytes = view.getUint32(at + 20, true);
  const statedBytes = view.getUint32(at + 24, true);
  const local = view.getUint32(at + 42, true);
  const unpack = (maxBytes: number): Result<Uint8Array, ZipError> => {
    if ((flags & 1) === 1) return err('encrypted');
    if (statedBytes > maxBytes) return err('too-much-inside');
    if (local + 30 > bytes.length || view.getUint32(local, true) !== localSignature)
      return err('damaged');
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + packedBytes > bytes.length) return err('damaged');
    const packed = bytes.subarray(start, start + packedBytes);
    const unpacked = unpackBy(method, packed, maxBytes);
    if (!unpacked.ok) return unpacked;
    const sound = unpacked.value.length === statedBytes && crc32(unpacked.value) === statedCrc;
    return sound ? unpacked : err('damaged');
  };
  return { name, statedBytes, unpack };
};

const unpackBy = (
  method: number,
  packed: Uint8Array,
  maxBytes: number,
): Result<Uint8Array, ZipError> => {
  if (method === 0) return packed.length > maxBytes ? err('too-much-inside') : ok(packed);
  return method === 8 ? inflateCapped(packed, maxBytes) : err('damaged');
};
