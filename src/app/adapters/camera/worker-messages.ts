import type { DecodedCode } from '../../../decode/code/decoded-code';

/** From the page to the decode worker. Pixels are transferred, never copied. */
export type ToWorker =
  | { readonly kind: 'load'; readonly wasmUrl: string }
  | { readonly kind: 'frame'; readonly id: number; readonly frame: VideoFrame | ImageBitmap };

/** From the decode worker to the page: one answer for each message. */
export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'decoded'; readonly id: number; readonly codes: readonly DecodedCode[] };
