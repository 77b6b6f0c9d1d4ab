import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { DecodedCode } from '../../decode/code/decoded-code';
import type { LumaImage } from '../../decode/code/luma-image';
import { readStill } from '../../decode/code/still-ladder';
import { loadZxing, type ZxingModule } from '../../decode/code/zxing/zxing-module';
import { classify } from '../../domain/scan/classify';
import type { ScanKind } from '../../domain/scan/scan-content';

/** One code as the command prints it. */
export interface PrintedCode {
  readonly text: string | null;
  readonly format: string | null;
  /** base64 of the bytes in the symbol. */
  readonly bytes: string | null;
  readonly kind: ScanKind | null;
  readonly decoder: string | null;
}

const require = createRequire(import.meta.url);
let zxing: Promise<ZxingModule> | undefined;

const loaded = (): Promise<ZxingModule> => {
  zxing ??= readFile(require.resolve('zxing-wasm/reader/zxing_reader.wasm')).then((wasm) =>
    loadZxing(wasm),
  );
  return zxing;
};

const printed = ({ text, format, bytes, decoder }: DecodedCode): PrintedCode => ({
  text,
  format,
  bytes: Buffer.from(bytes).toString('base64'),
  kind: classify(text).kind,
  decoder,
});

export const nothingRead: PrintedCode = {
  text: null,
  format: null,
  bytes: null,
  kind: null,
  decoder: null,
};

/** Processor time, so that a busy machine doesn't cut the ladder short. */
export const processorMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** How long a still picture may be looked at, ms. */
const budgetMs = 850;

/** The codes in a picture, best first, by the ladder that the kiosk climbs for a still picture. */
export const decodePicture = async (
  image: LumaImage,
): Promise<{ readonly codes: readonly PrintedCode[]; readonly ms: number }> => {
  const needs = { zxing: await loaded(), nowMs: processorMs, budgetMs };
  const start = performance.now();
  const codes = readStill(image, needs).map(printed);
  return { codes, ms: Math.round((performance.now() - start) * 10) / 10 };
};
