import type { DecodedCode } from './decoded-code';
import type { LumaImage } from './luma-image';
import type { Rung } from './rung';

/** Reads one frame of a live camera with one rung, so that a frame costs about what its rung costs. */
export interface FrameLadder {
  read(image: LumaImage): readonly DecodedCode[];
}

/**
 * Goes round `schedule`, a rung a frame; a rung that often helps may stand in it several times. After a read the same
 * rung looks at the next frame too: what it read once it will most likely read again, and two equal reads count.
 */
export const createFrameLadder = (schedule: readonly Rung[]): FrameLadder => {
  let next = 0;
  let lucky: Rung | undefined;
  return {
    read: (image) => {
      const rung = lucky ?? schedule[next % schedule.length];
      if (rung === undefined) return [];
      if (lucky === undefined) next += 1;
      const codes = rung.read(image);
      lucky = codes.length > 0 ? rung : undefined;
      return codes;
    },
  };
};
