import type { DecodedCode } from './decoded-code';
import type { LumaImage } from './luma-image';

/** One step of the ladder: a decoder with its settings, on a view of the picture. Pure but for its own buffers. */
export interface Rung {
  readonly name: string;
  read(image: LumaImage): readonly DecodedCode[];
}
