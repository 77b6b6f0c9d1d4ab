import { prepareZXingModule, purgeZXingModule } from 'zxing-wasm/reader';

interface ZxingPoint {
  readonly x: number;
  readonly y: number;
}

/** What zxing-cpp reports of a symbol, as its binding hands it over. */
export interface ZxingResult {
  readonly isValid: boolean;
  readonly error: string;
  readonly symbology: string;
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly hasECI: boolean;
  readonly contentType: number;
  readonly isInverted: boolean;
  readonly isMirrored: boolean;
  readonly version: string;
  readonly position: {
    readonly topLeft: ZxingPoint;
    readonly topRight: ZxingPoint;
    readonly bottomRight: ZxingPoint;
    readonly bottomLeft: ZxingPoint;
  };
}

interface ZxingVector {
  size(): number;
  get(index: number): ZxingResult | undefined;
  delete(): void;
}

/**
 * The part of zxing-cpp's module that we call. `readBarcodesFromPixmap` takes a grey picture, so a camera's Y plane
 * goes in as it is; the package's own `readBarcodes` wants RGBA and turns it to grey in JavaScript first.
 */
export interface ZxingModule {
  readonly HEAPU8: Uint8Array;
  _malloc(size: number): number;
  _free(pointer: number): void;
  readBarcodesFromPixmap(
    pointer: number,
    width: number,
    height: number,
    options: unknown,
  ): ZxingVector;
}

const isZxing = (module: object): module is ZxingModule =>
  'HEAPU8' in module && '_malloc' in module && '_free' in module;

/**
 * Compiles the decoder. `wasm` is its bytes (Node) or the address of our own copy (browser): left to itself the package
 * would load it from a CDN. Throws when the bytes can't be had or are no WebAssembly.
 */
export const loadZxing = async (wasm: string | Uint8Array): Promise<ZxingModule> => {
  purgeZXingModule();
  const overrides =
    typeof wasm === 'string' ? { locateFile: () => wasm } : { wasmBinary: wasm.slice().buffer };
  const module: object = await prepareZXingModule({ overrides, fireImmediately: true });
  if (!isZxing(module)) throw new TypeError('zxing-wasm no longer exports its memory');
  return module;
};
