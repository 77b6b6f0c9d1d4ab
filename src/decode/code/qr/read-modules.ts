import { dataCodewords } from './qr-codewords';
import { likelyFormats } from './qr-format';
import type { QrLayout } from './qr-layout';
import { type QrMessage, readMessage } from './qr-message';

/** Formats to try: the second best only when the best is no clear winner. */
const leastFit = 0.3;

/**
 * Reads a symbol from its modules. `soft` holds a value for each, row by row: above 0 is dark, the larger the surer.
 * A code whose format can't be told, whose blocks can't be put right or whose message makes no sense is `undefined`.
 */
export const readModules = (soft: Float32Array, layout: QrLayout): QrMessage | undefined => {
  for (const { level, mask, fit } of likelyFormats(soft, layout.side).slice(0, 2)) {
    if (fit < leastFit) return undefined;
    const data = dataCodewords(soft, layout, level, mask);
    const message = data && readMessage(data, layout.version);
    if (message !== undefined) return message;
  }
  return undefined;
};
