import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import decodeJpeg, { init } from '@jsquash/jpeg/decode.js';
import { PNG } from 'pngjs';
import { type LumaImage, lumaFromRgba } from '../../decode/code/luma-image';
import { err, ok, type Result } from '../../domain/result';

export type PictureError = 'file-not-readable' | 'not-png-or-jpeg' | 'picture-damaged';

const require = createRequire(import.meta.url);

/** The JPEG decoder hands its pixels over as the browser's ImageData, which Node doesn't have. */
class Pixels {
  constructor(
    readonly data: Uint8ClampedArray,
    readonly width: number,
    readonly height: number,
  ) {}
}

let jpegReady: Promise<void> | undefined;

const readyJpeg = async (): Promise<void> => {
  if (!('ImageData' in globalThis))
    Object.defineProperty(globalThis, 'ImageData', { value: Pixels });
  const wasm = await readFile(require.resolve('@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm'));
  await init({ wasmBinary: wasm.slice().buffer });
};

const jpegLuma = async (bytes: Uint8Array): Promise<LumaImage> => {
  jpegReady ??= readyJpeg();
  await jpegReady;
  const { data, width, height } = await decodeJpeg(bytes.slice().buffer);
  return lumaFromRgba(data, width, height);
};

const pngLuma = (bytes: Buffer): LumaImage => {
  const { data, width, height } = PNG.sync.read(bytes);
  return lumaFromRgba(data, width, height);
};

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** The grey picture in a PNG or JPEG file. Which of the two it is, its first bytes say, not its name. */
export const readPicture = async (path: string): Promise<Result<LumaImage, PictureError>> => {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch {
    return err('file-not-readable');
  }
  try {
    if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47])) return ok(pngLuma(bytes));
    if (startsWith(bytes, [0xff, 0xd8, 0xff])) return ok(await jpegLuma(bytes));
  } catch {
    return err('picture-damaged');
  }
  return err('not-png-or-jpeg');
};
