import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import {
  BarcodeFormat,
  BinaryBitmap,
  DecodeHintType,
  HybridBinarizer,
  MultiFormatReader,
  type LuminanceSource,
  RGBLuminanceSource,
} from '@zxing/library';
import jsQR from 'jsqr';
import { createFrameLadder } from '../../src/decode/code/frame-ladder';
import { liveSchedule } from '../../src/decode/code/live-schedule';
import type { LumaImage } from '../../src/decode/code/luma-image';
import { readStill } from '../../src/decode/code/still-ladder';
import { loadZxing, type ZxingModule } from '../../src/decode/code/zxing/zxing-module';
import { fastQr, hardestAll, readWithZxing } from '../../src/decode/code/zxing/zxing-reader';

/** A decoder as it is set up for its best: texts found in one picture. */
export interface Contender {
  readonly name: string;
  readonly qrOnly: boolean;
  read(image: LumaImage): readonly string[];
}

const require = createRequire(import.meta.url);

/** Processor time: a machine that does other things meanwhile doesn't spoil the figures. */
export const processorMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const rgbaOf = ({ data }: LumaImage): Uint8ClampedArray => {
  const rgba = new Uint8ClampedArray(data.length * 4);
  for (let at = 0; at < data.length; at += 1) rgba.fill(data[at] ?? 0, 4 * at, 4 * at + 3);
  for (let at = 3; at < rgba.length; at += 4) rgba[at] = 255;
  return rgba;
};

const jsqr: Contender = {
  name: 'jsQR',
  qrOnly: true,
  read: (image) => {
    const found = jsQR(rgbaOf(image), image.width, image.height, {
      inversionAttempts: 'attemptBoth',
    });
    return found === null ? [] : [found.data];
  },
};

const zxingLibrary = (): Contender => {
  const reader = new MultiFormatReader();
  const hints = new Map<DecodeHintType, unknown>([
    [DecodeHintType.TRY_HARDER, true],
    [
      DecodeHintType.POSSIBLE_FORMATS,
      [
        BarcodeFormat.QR_CODE,
        BarcodeFormat.CODE_128,
        BarcodeFormat.PDF_417,
        BarcodeFormat.DATA_MATRIX,
        BarcodeFormat.AZTEC,
      ],
    ],
  ]);
  /** Not found, wrong check and wrong format are all thrown. */
  const attempt = (source: LuminanceSource): readonly string[] => {
    try {
      return [reader.decode(new BinaryBitmap(new HybridBinarizer(source)), hints).getText()];
    } catch {
      return [];
    }
  };
  return {
    name: '@zxing/library',
    qrOnly: false,
    read: ({ data, width, height }) => {
      const plain = attempt(new RGBLuminanceSource(Uint8ClampedArray.from(data), width, height));
      const negative = Uint8ClampedArray.from(data, (value) => 255 - value);
      return plain.length > 0 ? plain : attempt(new RGBLuminanceSource(negative, width, height));
    },
  };
};

const textsOf = (codes: readonly { readonly text: string }[]): readonly string[] =>
  codes.map(({ text }) => text);

const zxingWasm = (zxing: ZxingModule): Contender => ({
  name: 'zxing-wasm, all it has',
  qrOnly: false,
  read: (image) => textsOf(readWithZxing(zxing, image, hardestAll, 'zxing')),
});

const zxingFast = (zxing: ZxingModule): Contender => ({
  name: 'zxing-wasm, QR',
  qrOnly: true,
  read: (image) =>
    textsOf(
      readWithZxing(
        zxing,
        image,
        { ...hardestAll, denoise: false, formats: fastQr.formats },
        'zxing',
      ),
    ),
});

const still = (zxing: ZxingModule): Contender => ({
  name: 'ours, still',
  qrOnly: false,
  read: (image) => textsOf(readStill(image, { zxing, nowMs: processorMs, budgetMs: 850 })),
});

/** One frame, one rung: what a frame of the live camera costs and reads, one with another. */
const live = (zxing: ZxingModule): Contender => {
  const ladder = createFrameLadder(liveSchedule(zxing, processorMs));
  return {
    name: 'ours, a live frame',
    qrOnly: false,
    read: (image) => textsOf(ladder.read(image)),
  };
};

export const contenders = async (): Promise<readonly Contender[]> => {
  const zxing = await loadZxing(
    await readFile(require.resolve('zxing-wasm/reader/zxing_reader.wasm')),
  );
  return [jsqr, zxingLibrary(), zxingFast(zxing), zxingWasm(zxing), still(zxing), live(zxing)];
};
