/** What the first bytes of an image file say; `size` where its format states it up front. */
export interface ImageHead {
  readonly format: 'jpeg' | 'png' | 'gif' | 'webp' | 'bmp' | 'avif' | 'heic';
  readonly size: { readonly width: number; readonly height: number } | undefined;
}

/** Reads format and size without decoding, so that a picture of 60,000 × 60,000 costs nothing. */
export const imageHeadOf = (bytes: Uint8Array): ImageHead | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const mark = new TextDecoder('latin1').decode(bytes.subarray(0, 16));
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff)
    return { format: 'jpeg', size: jpegSize(view) };
  if (mark.startsWith('\u2030PNG\r\n'))
    return { format: 'png', size: pair(view, 16, (at) => view.getUint32(at), 4) };
  if (mark.startsWith('GIF8'))
    return { format: 'gif', size: pair(view, 6, (at) => view.getUint16(at, true), 2) };
  if (mark.startsWith('BM'))
    return { format: 'bmp', size: pair(view, 18, (at) => Math.abs(view.getInt32(at, true)), 4) };
  if (/^RIFF.{4}WEBP/s.test(mark)) return { format: 'webp', size: webpSize(view) };
  if (/^.{4}ftypavi[fs]/s.test(mark)) return { format: 'avif', size: undefined };
  if (/^.{4}ftyp(?:hei|hev|mif1|msf1)/s.test(mark)) return { format: 'heic', size: undefined };
  return undefined;
};

const pair = (
  view: DataView,
  at: number,
  read: (at: number) => number,
  step: number,
): ImageHead['size'] =>
  at + 2 * step <= view.byteLength ? { width: read(at), height: read(at + step) } : undefined;

/** Walks the segments to the frame header (ITU-T T.81 §B.2.2): SOF0–15 without DHT, JPG and DAC. */
const jpegSize = (view: DataView): ImageHead['size'] => {
  let at = 2;
  while (at + 9 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    if (marker === 0xff) at += 1;
    else at += 2 + view.getUint16(at + 2);
  }
  return undefined;
};

/** VP8X, VP8L and VP8 keep the size in three ways (RFC 9649 §2.5–2.7). */
const webpSize = (view: DataView): ImageHead['size'] => {
  if (view.byteLength < 30) return undefined;
  const three = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536;
  switch (view.getUint32(12)) {
    case 0x56503858:
      return { width: three(24) + 1, height: three(27) + 1 };
    case 0x5650384c: {
      const bits = view.getUint32(21, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    default:
      return {
        width: view.getUint16(26, true) & 0x3fff,
        height: view.getUint16(28, true) & 0x3fff,
      };
  }
};
