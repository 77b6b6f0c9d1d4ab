import { createFrameLadder, type FrameLadder } from '../../../decode/code/frame-ladder';
import { liveSchedule } from '../../../decode/code/live-schedule';
import { loadZxing } from '../../../decode/code/zxing/zxing-module';
import { lumaOfFrame } from './luma-of-frame';
import type { FromWorker, ToWorker } from './worker-messages';

const answer = (message: FromWorker): void => postMessage(message);

let ladder: FrameLadder | undefined;

const load = async (wasmUrl: string): Promise<void> => {
  try {
    ladder = createFrameLadder(liveSchedule(await loadZxing(wasmUrl), () => performance.now()));
    answer({ kind: 'ready' });
  } catch (error) {
    answer({ kind: 'failed', reason: String(error) });
  }
};

const decode = async (id: number, frame: VideoFrame | ImageBitmap): Promise<void> => {
  try {
    const image = await lumaOfFrame(frame);
    answer({ kind: 'decoded', id, codes: ladder?.read(image) ?? [] });
  } catch (error) {
    console.error(error);
    answer({ kind: 'decoded', id, codes: [] });
  } finally {
    frame.close();
  }
};

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'load') void load(data.wasmUrl);
  else void decode(data.id, data.frame);
});
