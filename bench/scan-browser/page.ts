import QRCode from 'qrcode';
import { lumaOfFrame } from '../../src/app/adapters/camera/luma-of-frame';
import { createFrameLadder } from '../../src/decode/code/frame-ladder';
import { liveSchedule } from '../../src/decode/code/live-schedule';
import { lumaFromRgba } from '../../src/decode/code/luma-image';
import { loadZxing } from '../../src/decode/code/zxing/zxing-module';
import { classify } from '../../src/domain/scan/classify';
import { createReadGate } from '../../src/domain/scan/read-gate';

/** What one run measured, ms each. */
export interface BrowserFigures {
  readonly emptyFrames: readonly number[];
  /** From the first frame with a code to its verdict painted. */
  readonly verdicts: readonly number[];
  readonly missed: number;
}

const frameMs = 33;
const invoices = [
  '01,51,,25529000000000000017,412.00,20250210,,1004',
  '01,32,,25522000000000000018,412.00,20250210,,88B6',
  '01,31,,25522000000000000019,1000.00,20250211,,98DD',
];

const painted = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const random = (() => {
  let state = 20250203;
  return (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
})();

/** Desk, papers and print; every frame a little different, as a camera's are. */
const drawDesk = (context: CanvasRenderingContext2D, width: number, height: number): void => {
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = '#8a8578';
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#333';
  context.font = '22px sans-serif';
  for (let line = 0; line < 24; line += 1)
    context.fillText(
      '返岗 盘州 中山 0123456789 票据',
      (line * 97) % width,
      30 + line * 31 + 3 * random(),
    );
};

const drawCode = (
  context: CanvasRenderingContext2D,
  code: HTMLCanvasElement,
  height: number,
): void => {
  const size = height * (0.25 + 0.35 * random());
  context.translate(
    context.canvas.width * (0.35 + 0.3 * random()),
    height * (0.4 + 0.2 * random()),
  );
  context.transform(1, 0.15 * (random() - 0.5), 0.15 * (random() - 0.5), 1, 0, 0);
  context.rotate(1.2 * (random() - 0.5));
  context.drawImage(code, -size / 2, -size / 2, size, size);
};

/** What the canvas shows as a camera's frame: I420, with the grey picture as its first plane. */
const filmed = (context: CanvasRenderingContext2D, width: number, height: number): VideoFrame => {
  const rgba = context.getImageData(0, 0, width, height).data;
  const planes = new Uint8Array((width * height * 3) / 2).fill(128);
  planes.set(lumaFromRgba(rgba, width, height).data);
  return new VideoFrame(planes, {
    format: 'I420',
    codedWidth: width,
    codedHeight: height,
    timestamp: performance.now() * 1000,
  });
};

/** Feeds frames through all that the kiosk's worker and page do, on one thread, and waits for the paint. */
export const measure = async (
  width: number,
  height: number,
  rounds: number,
): Promise<BrowserFigures> => {
  const ladder = createFrameLadder(
    liveSchedule(await loadZxing('/zxing_reader.wasm'), () => performance.now()),
  );
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  const screen = document.body.appendChild(document.createElement('output'));
  const look = async (frame: VideoFrame): Promise<readonly { readonly text: string }[]> => {
    try {
      return ladder.read(await lumaOfFrame(frame));
    } finally {
      frame.close();
    }
  };
  const emptyFrames: number[] = [];
  const verdicts: number[] = [];
  let missed = 0;
  for (let round = 0; round < rounds; round += 1) {
    const code = document.createElement('canvas');
    await QRCode.toCanvas(code, invoices[round % invoices.length] ?? '', { scale: 8 });
    for (let empty = 0; empty < 1 + (round % 5); empty += 1) {
      drawDesk(context, width, height);
      const frame = filmed(context, width, height);
      const start = performance.now();
      await look(frame);
      emptyFrames.push(performance.now() - start);
    }
    const gate = createReadGate();
    let shown = 0;
    let first = 0;
    for (let tries = 0; tries < 12 && shown === 0; tries += 1) {
      drawDesk(context, width, height);
      drawCode(context, code, height);
      const frame = filmed(context, width, height);
      const start = performance.now();
      first ||= start;
      const codes = await look(frame);
      const read = codes.find(
        ({ text }) => gate.answer(text, classify(text), performance.now()) === 'report',
      );
      if (read !== undefined) {
        screen.textContent = `${classify(read.text).kind} ${read.text}`;
        await painted();
        shown = performance.now() - first;
      } else await pause(Math.max(0, frameMs - (performance.now() - start)));
    }
    if (shown === 0) missed += 1;
    else verdicts.push(shown);
  }
  return { emptyFrames, verdicts, missed };
};

Object.assign(globalThis, { measure });
