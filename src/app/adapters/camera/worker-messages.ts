import type { DecodedCode } from '../../../decode/code/decoded-code';
import type { PictureHint } from '../../../decode/code/picture-hint';

/** From the page to the decode worker. Pixels are transferred, never copied. */
export type ToWorker =
  | { readonly kind: 'load'; readonly wasmUrl: string }
  | { readonly kind: 'frame'; readonly frame: VideoFrame | ImageBitmap }
  | { readonly kind: 'picture'; readonly picture: Blob };

/** What became of a frame or a picture: one answer for each, in order. */
export type Decoded =
  | {
      readonly kind: 'decoded';
      readonly codes: readonly DecodedCode[];
      /** What could be better about the camera's picture; `null` for a chosen picture too. */
      readonly hint: PictureHint | null;
    }
  | { readonly kind: 'not-a-picture' };

/** From the decode worker to the page. */
export type FromWorker =
  { readonly kind: 'ready' } | { readonly kind: 'failed'; readonly reason: string } | Decoded;
