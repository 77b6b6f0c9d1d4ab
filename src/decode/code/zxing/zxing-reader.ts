import { codeFormats, type CodeFormat, type DecodedCode } from '../decoded-code';
import type { LumaImage } from '../luma-image';
import { textOfBytes } from '../text-of-bytes';
import type { ZxingModule, ZxingResult } from './zxing-module';

/** How hard zxing-cpp looks. Each `true` costs a pass or more over the picture. */
export interface ZxingEffort {
  readonly formats: readonly CodeFormat[];
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
  harder: true,
  rotate: true,
  invert: true,
  downscale: true,
  denoise: true,
  binarizer: 'local',
  maxSymbols: 255,
};

const zxingNames = {
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

const formatOf = (result: ZxingResult): CodeFormat | undefined =>
  codeFormats.find((format) => result.symbology.startsWith(zxingNames[format]));

const optionsOf = (effort: ZxingEffort): unknown => ({
  formats: effort.formats.map((format) => zxingNames[format]).join(','),
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
  returnErrors: false,
  eanAddOnSymbol: 0,
  textMode: plainText,
  characterSet: unknownCharacterSet,
  tryCode39ExtendedMode: false,
});

const codeOf = (result: ZxingResult, decoder: string): DecodedCode | undefined => {
  const format = formatOf(result);
  if (!result.isValid || format === undefined) return undefined;
  const { topLeft, topRight, bottomRight, bottomLeft } = result.position;
  const bytes = result.bytes.slice();
  return {
    format,
    bytes,
    text: result.hasECI ? result.text : textOfBytes(bytes),
    decoder,
    corners: [topLeft, topRight, bottomRight, bottomLeft].map(({ x, y }) => ({ x, y })),
  };
};

/** Reads codes with zxing-cpp (WebAssembly). The picture is copied into the module's memory and freed after. */
export const readWithZxing = (
  zxing: ZxingModule,
  image: LumaImage,
  effort: ZxingEffort,
  decoder: string,
): readonly DecodedCode[] => {
  const pointer = zxing._malloc(image.data.length);
  zxing.HEAPU8.set(image.data, pointer);
  const found = zxing.readBarcodesFromPixmap(pointer, image.width, image.height, optionsOf(effort));
  try {
    return Array.from({ length: found.size() }, (_, index) => found.get(index)).flatMap((result) =>
      result === undefined ? [] : (codeOf(result, decoder) ?? []),
    );
  } finally {
    found.delete();
    zxing._free(pointer);
  }
};
