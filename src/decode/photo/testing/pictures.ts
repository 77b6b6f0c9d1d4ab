/** Pictures for specs, drawn on the spot. */

export const bytesOf = async (blob: Blob): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await blob.arrayBuffer());

const draw = (
  width: number,
  height: number,
  paint: (context: OffscreenCanvasRenderingContext2D) => void,
): OffscreenCanvas => {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no 2d context');
  paint(context);
  return canvas;
};

/** A page of print on a table. */
export const pageCanvas = (width: number, height: number, filter = 'none'): OffscreenCanvas => {
  const page = draw(width, height, (context) => {
    context.fillStyle = '#8a7a66';
    context.fillRect(0, 0, width, height);
    context.fillStyle = '#f4f2ec';
    context.fillRect(width * 0.1, height * 0.1, width * 0.8, height * 0.8);
    context.fillStyle = '#222';
    const size = Math.round(width / 36);
    context.font = `${size}px sans-serif`;
    for (let line = 0; line < 12; line += 1)
      context.fillText(
        'G2961 Panzhou 435.50 yuan 06-12F 2025-02-03',
        width * 0.13,
        height * (0.18 + line * 0.055),
      );
  });
  return draw(width, height, (context) => {
    context.filter = filter;
    context.drawImage(page, 0, 0);
  });
};

export const pagePicture = (width: number, height: number, type = 'image/jpeg'): Promise<Blob> =>
  pageCanvas(width, height).convertToBlob({ type, quality: 0.95 });

export const noisePicture = (width: number, height: number): Promise<Blob> =>
  draw(width, height, (context) => {
    const pixels = context.createImageData(width, height);
    let seed = 7;
    for (let at = 0; at < pixels.data.length; at += 1) {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      pixels.data[at] = at % 4 === 3 ? 255 : seed >>> 24;
    }
    context.putImageData(pixels, 0, 0);
  }).convertToBlob({ type: 'image/png' });

/** Puts an Exif segment (CIPA DC-008) with an orientation, and a text as its description, into a JPEG. */
export const jpegWith = (
  jpeg: Uint8Array<ArrayBuffer>,
  { orientation, secret = '' }: { orientation: number; secret?: string },
): Blob => {
  const text = new TextEncoder().encode(`${secret}\0`);
  const tiff = new Uint8Array(8 + 2 + 2 * 12 + 4 + text.length);
  const view = new DataView(tiff.buffer);
  tiff.set([0x4d, 0x4d, 0, 42, 0, 0, 0, 8]);
  view.setUint16(8, 2);
  const entry = (at: number, tag: number, type: number, count: number) => {
    view.setUint16(at, tag);
    view.setUint16(at + 2, type);
    view.setUint32(at + 4, count);
  };
  entry(10, 0x010e, 2, text.length);
  view.setUint32(18, 38);
  entry(22, 0x0112, 3, 1);
  view.setUint16(30, orientation);
  tiff.set(text, 38);
  const length = 2 + 6 + tiff.length;
  const head = [0xff, 0xe1, length >> 8, length & 255, 0x45, 0x78, 0x69, 0x66, 0, 0];
  return new Blob([jpeg.subarray(0, 2), Uint8Array.from(head), tiff, jpeg.subarray(2)]);
};
