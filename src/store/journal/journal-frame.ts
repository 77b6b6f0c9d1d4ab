import { crc32 } from './crc32';

/** `FJ`, length, CRC-32 of the payload, payload; numbers little-endian. */
const magic = 0x4a46;
const headerBytes = 10;
/** A length beyond it is damage, not a frame. */
const largestPayload = 4 * 1024 * 1024;

export const encodeFrame = (payload: Uint8Array): Uint8Array<ArrayBuffer> => {
  const frame = new Uint8Array(headerBytes + payload.length);
  const view = new DataView(frame.buffer);
  view.setUint16(0, magic, true);
  view.setUint32(2, payload.length, true);
  view.setUint32(6, crc32(payload), true);
  frame.set(payload, headerBytes);
  return frame;
};

export interface FrameReading {
  readonly payloads: readonly Uint8Array[];
  /** Bytes up to the end of the last whole frame: what follows is a torn tail and is cut off before the next append. */
  readonly soundBytes: number;
}

/** Reads frames up to the first that isn't whole. */
export const decodeFrames = (bytes: Uint8Array): FrameReading => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const payloads: Uint8Array[] = [];
  let at = 0;
  while (at + headerBytes <= bytes.length && view.getUint16(at, true) === magic) {
    const length = view.getUint32(at + 2, true);
    const end = at + headerBytes + length;
    if (length > largestPayload || end > bytes.length) break;
    const payload = bytes.subarray(at + headerBytes, end);
    if (crc32(payload) !== view.getUint32(at + 6, true)) break;
    payloads.push(payload);
    at = end;
  }
  return { payloads, soundBytes: at };
};
