import { type LumaImage, lumaFromRgba } from '../../../decode/code/luma-image';

/** Formats whose first plane is the grey picture, a byte a pixel. */
const planar = new Set(['I420', 'I420A', 'I422', 'I444', 'NV12']);

const lumaOfPlanar = async (frame: VideoFrame): Promise<LumaImage | undefined> => {
  const rect = frame.visibleRect;
  if (rect === null || frame.format === null || !planar.has(frame.format)) return undefined;
  const buffer = new Uint8Array(frame.allocationSize());
  const [luma] = await frame.copyTo(buffer);
  if (luma === undefined) return undefined;
  const { width, height } = rect;
  const start = luma.offset;
  if (luma.stride === width)
    return { width, height, data: buffer.subarray(start, start + width * height) };
  const data = new Uint8Array(width * height);
  for (let row = 0; row < height; row += 1) {
    const from = start + row * luma.stride;
    data.set(buffer.subarray(from, from + width), row * width);
  }
  return { width, height, data };
};

let canvas: OffscreenCanvas | undefined;

const lumaByDrawing = (
  source: VideoFrame | ImageBitmap,
  width: number,
  height: number,
): LumaImage => {
  canvas ??= new OffscreenCanvas(width, height);
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
  }
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no 2d context in the worker');
  context.drawImage(source, 0, 0, width, height);
  return lumaFromRgba(context.getImageData(0, 0, width, height).data, width, height);
};

/**
 * The grey picture of a frame. A camera's YUV frame has it as its first plane already: no drawing, no colours. What
 * comes as RGB, or only as an ImageBitmap, is drawn once.
 */
export const lumaOfFrame = async (frame: VideoFrame | ImageBitmap): Promise<LumaImage> => {
  if (!('displayWidth' in frame)) return lumaByDrawing(frame, frame.width, frame.height);
  return (
    (await lumaOfPlanar(frame)) ?? lumaByDrawing(frame, frame.displayWidth, frame.displayHeight)
  );
};
