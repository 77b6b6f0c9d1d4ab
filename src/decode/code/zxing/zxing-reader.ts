import { codeFormats, type CodeFormat, type DecodedCode, type Point } from '../decoded-code';
import type { LumaImage } from '../luma-image';
import type { QrQuad } from '../qr/qr-quad';
import { textOfBytes } from '../text-of-bytes';
import type { ZxingModule, ZxingResult } from './zxing-module';

/** How hard zxing-cpp looks. Each `true` costs a pass or more over the picture. */
export interface ZxingEffort {
  readonly formats: readonly CodeFormat[];
  /** Model 2 is what everyone prints today; `all` also finds model 1 and micro QR, at a cost. */
  readonly qrModels: 'model-2' | 'all';
  readonly harder: boolean;
  readonly rotate: boolean;
  readonly invert: boolean;
  readonly downscale: boolean;
  readonly denoise: boolean;
  readonly binarizer: 'local' | 'histogram' | 'fixed';
  /** Stop after so many symbols; 255 is the most. */
  readonly maxSymbols: number;
}

export const fastQr: ZxingEffort = {
  formats: ['QR_CODE'],
  qrModels: 'model-2',
  harder: false,
  rotate: false,
  invert: false,
  downscale: false,
  denoise: false,
  binarizer: 'local',
  maxSymbols: 4,
};

/** Everything that zxing-cpp can try, on the formats that we look for. */
export const hardestAll: ZxingEffort = {
  formats: codeFormats,
  qrModels: 'all',
  harder: true,
  rotate: true,
  invert: true,
  downscale: true,
  denoise: true,
  binarizer: 'local',
  maxSymbols: 255,
};

const symbologies = {
  QR_CODE: 'QRCode',
  CODE_128: 'Code128',
  PDF_417: 'PDF417',
  DATA_MATRIX: 'DataMatrix',
  AZTEC: 'Aztec',
} as const satisfies Record<CodeFormat, string>;

const binarizers = { local: 0, histogram: 1, fixed: 2 } as const;
/** zxing-cpp's `TextMode::Plain` and `CharacterSet::Unknown`. */
const plainText = 0;
const unknownCharacterSet = 0;

const zxingName = (format: CodeFormat, { qrModels }: ZxingEffort): string =>
  format === 'QR_CODE' && qrModels === 'model-2' ? 'QRCodeModel2' : symbologies[format];

const formatOf = (result: ZxingResult): CodeFormat | undefined =>
  codeFormats.find((format) => symbologies[format] === result.symbology);

const optionsOf = (effort: ZxingEffort, withFailures: boolean): unknown => ({
  formats: effort.formats.map((format) => zxingName(format, effort)).join(','),
  tryHarder: effort.harder,
  tryRotate: effort.rotate,
  tryInvert: effort.invert,
  tryDownscale: effort.downscale,
  tryDenoise: effort.denoise,
  binarizer: binarizers[effort.binarizer],
  isPure: false,
  downscaleFactor: 3,
  downscaleThreshold: 500,
  minLineCount: 2,
  maxNumberOfSymbols: effort.maxSymbols,
  validateOptionalChecksum: true,
  returnErrors: withFailures,
  eanAddOnSymbol: 0,
  textMode: plainText,
  characterSet: unknownCharacterSet,
  tryCode39ExtendedMode: false,
});

const cornersOf = ({ position }: ZxingResult): readonly Point[] =>
  [position.topLeft, position.topRight, position.bottomRight, position.bottomLeft].map(
    ({ x, y }) => ({ x, y }),
  );

const codeOf = (result: ZxingResult, decoder: string): DecodedCode | undefined => {
  const format = formatOf(result);
  if (!result.isValid || format === undefined) return undefined;
  const bytes = result.bytes.slice();
  return {
    format,
    bytes,
    text: result.hasECI ? result.text : textOfBytes(bytes),
    decoder,
    corners: cornersOf(result),
  };
};

/** Codes, and where QR codes were seen that couldn't be read. */
export interface ZxingFindings {
  readonly codes: readonly DecodedCode[];
  readonly unread: readonly QrQuad[];
}

const quadOf = (result: ZxingResult): QrQuad | undefined => {
  if (result.isValid || formatOf(result) !== 'QR_CODE') return undefined;
  // Micro QR and rMQR are called M1 … M4 and R7x43 …; our grid is for the square ones.
  if (/^[MR]/.test(result.version)) return undefined;
  const version = Number(result.version);
  const known = Number.isInteger(version) && version >= 1 && version <= 40;
  return { corners: cornersOf(result), versions: known ? [version] : [] };
};

const findWithZxing = (
  zxing: ZxingModule,
  image: LumaImage,
  effort: ZxingEffort,
  decoder: string,
  withFailures: boolean,
): ZxingFindings => {
  const pointer = zxing._malloc(image.data.length);
  zxing.HEAPU8.set(image.data, pointer);
  const options = optionsOf(effort, withFailures);
  const found = zxing.readBarcodesFromPixmap(pointer, image.width, image.height, options);
  try {
    const results = Array.from({ length: found.size() }, (_, index) => found.get(index)).flatMap(
      (result) => result ?? [],
    );
    return {
      codes: results.flatMap((result) => codeOf(result, decoder) ?? []),
      unread: results.flatMap((result) => quadOf(result) ?? []),
    };
  } finally {
    found.delete();
    zxing._free(pointer);
  }
};

/** Reads codes with zxing-cpp (WebAssembly). The picture is copied into the module's memory and freed after. */
export const readWithZxing = (
  zxing: ZxingModule,
  image: LumaImage,
  effort: ZxingEffort,
  decoder: string,
): readonly DecodedCode[] => findWithZxing(zxing, image, effort, decoder, false).codes;

/** The same, and where it saw QR codes whose check failed: places for a closer look. */
export const searchWithZxing = (
  zxing: ZxingModule,
  image: LumaImage,
  effort: ZxingEffort,
  decoder: string,
): ZxingFindings => findWithZxing(zxing, image, effort, decoder, true);
