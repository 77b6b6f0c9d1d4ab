import type { ScanContent } from './scan-content';

/** The device or way that a scan came by. */
export type ScanSource = 'camera' | 'keyboard' | 'serial' | 'hid' | 'file' | 'id-reader' | 'typed';

/** One thing read, whatever read it: camera, handheld scanner, file or fingers make one stream of these. */
export interface Scan {
  readonly source: ScanSource;
  /** As cleaned by `cleanScanText`. */
  readonly text: string;
  /** As the symbol carries them, or as the device sent them. */
  readonly bytes: Uint8Array;
  readonly content: ScanContent;
  /** `QRCode`, `Code128` … where a decoder told it. */
  readonly format: string | null;
  /** Which decoder or device read it: for the scanner test page and the figures. */
  readonly reader: string;
  /** From first sight (frame captured, first key) to the read, ms. */
  readonly ms: number;
}
