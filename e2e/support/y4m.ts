import { closeSync, openSync, writeSync } from 'node:fs';
import type { LumaImage } from '../../src/decode/code/luma-image';

/** Writes grey frames as a YUV4MPEG2 file, which Chromium plays as a camera; no encoder is needed. */
export const writeY4m = (
  path: string,
  frames: Iterable<LumaImage>,
  { width, height, fps }: { readonly width: number; readonly height: number; readonly fps: number },
): void => {
  const file = openSync(path, 'w');
  const noColour = new Uint8Array((width * height) / 2).fill(128);
  try {
    writeSync(file, `YUV4MPEG2 W${width} H${height} F${fps}:1 Ip A1:1 C420jpeg\n`);
    for (const { data } of frames) {
      writeSync(file, 'FRAME\n');
      writeSync(file, data);
      writeSync(file, noColour);
    }
  } finally {
    closeSync(file);
  }
};
