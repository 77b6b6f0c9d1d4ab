import { createFrameLadder, type FrameLadder } from '../../../decode/code/frame-ladder';
import { liveSchedule } from '../../../decode/code/live-schedule';
import { createHintKeeper } from '../../../decode/code/picture-hint';
import { readStill } from '../../../decode/code/still-ladder';
import { loadZxing, type ZxingModule } from '../../../decode/code/zxing/zxing-module';
import { lumaOfFrame } from './luma-of-frame';
import type { FromWorker, ToWorker } from './worker-messages';

/** Larger pictures are shrunk to this many pixels first: phones make 12 million, scans of sheets far more. */
const mostPixels = 12_000_000;
const budgetMs = 850;

const nowMs = (): number => performance.now();
const answer = (message: FromWorker): void => postMessage(message);

let zxing: ZxingModule | undefined;
let ladder: FrameLadder | undefined;
const hints = createHintKeeper();

const load = async (wasmUrl: string): Promise<void> => {
  try {
    zxing = await loadZxing(wasmUrl);
    ladder = createFrameLadder(liveSchedule(zxing, nowMs));
    answer({ kind: 'ready' });
  } catch (error) {
    answer({ kind: 'failed', reason: String(error) });
  }
};

const decodeFrame = async (frame: VideoFrame | ImageBitmap): Promise<void> => {
  try {
    const image = await lumaOfFrame(frame);
    answer({ kind: 'decoded', codes: ladder?.read(image) ?? [], hint: hints.after(image) });
  } catch (error) {
    console.error(error);
    answer({ kind: 'decoded', codes: [], hint: null });
  } finally {
    frame.close();
  }
};

const bitmapOf = async (picture: Blob): Promise<ImageBitmap | undefined> => {
  try {
    const whole = await createImageBitmap(picture);
    const scale = Math.sqrt(mostPixels / (whole.width * whole.height));
    if (scale >= 1) return whole;
    const size = { resizeWidth: Math.floor(whole.width * scale), resizeQuality: 'high' as const };
    const shrunk = await createImageBitmap(whole, size);
    whole.close();
    return shrunk;
  } catch {
    return undefined;
  }
};

const decodePicture = async (picture: Blob): Promise<void> => {
  const bitmap = await bitmapOf(picture);
  if (bitmap === undefined || zxing === undefined) return answer({ kind: 'not-a-picture' });
  try {
    const codes = readStill(await lumaOfFrame(bitmap), { zxing, nowMs, budgetMs });
    answer({ kind: 'decoded', codes, hint: null });
  } catch (error) {
    console.error(error);
    answer({ kind: 'decoded', codes: [], hint: null });
  } finally {
    bitmap.close();
  }
};

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'load') void load(data.wasmUrl);
  else if (data.kind === 'frame') void decodeFrame(data.frame);
  else void decodePicture(data.picture);
});
