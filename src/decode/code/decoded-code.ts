/** Symbologies that we look for, by the names that most barcode libraries share. */
export const codeFormats = ['QR_CODE', 'CODE_128', 'PDF_417', 'DATA_MATRIX', 'AZTEC'] as const;
export type CodeFormat = (typeof codeFormats)[number];

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One code that a decoder read in a picture. */
export interface DecodedCode {
  readonly format: CodeFormat;
  /** As the symbol carries them, before any character set. */
  readonly bytes: Uint8Array;
  readonly text: string;
  /** Rung and decoder: `zxing-fast`, `jsqr` … */
  readonly decoder: string;
  /** Corners in the picture's pixels, clockwise from the symbol's own top left, where the decoder tells them. */
  readonly corners: readonly Point[];
}
