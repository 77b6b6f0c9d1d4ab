import { classify } from '../../../domain/scan/classify';
import { cleanScanText } from '../../../domain/scan/clean-scan-text';
import type { Scan, ScanSource } from '../../../domain/scan/scan';

/** A scan of what a device sent as text. */
export const scanOfText = (raw: string, source: ScanSource, reader: string, ms: number): Scan => ({
  source,
  text: cleanScanText(raw),
  bytes: new TextEncoder().encode(raw),
  content: classify(raw),
  format: null,
  reader,
  ms,
});
