import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { LumaImage } from '../../src/decode/code/luma-image';
import { phoneFace, type Pose, renderPhone } from './phone-scene';
import { writeY4m } from './y4m';

export interface CameraVideo {
  /** What the code on the phone says. */
  readonly text: string;
  readonly width?: number;
  readonly height?: number;
  readonly fps?: number;
  /** Seconds; Chromium plays the file in a loop. */
  readonly seconds?: number;
  readonly seed?: number;
}

/** The rail e-invoice of the practice campaign. */
export const railInvoiceText = '01,51,,25529000000000000017,412.00,20250210,,1004';

const randomOf = (seed: number) => {
  let state = seed >>> 0;
  return (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2147483648 - 1;
  };
};

/**
 * A hand brings a phone into view: from below and out of focus, to the middle, then held with the tremor of a hand.
 * `at` runs from 0 to 1.
 */
const poseAt = (at: number, random: () => number): Pose => {
  const arrived = Math.min(1, at / 0.45);
  const ease = 1 - (1 - arrived) ** 3;
  const tremor = 0.004;
  return {
    centre: {
      x: 0.72 - 0.22 * ease + tremor * random(),
      y: 0.75 - 0.46 * ease + tremor * random(),
    },
    width: 0.2 + 0.12 * ease,
    turn: 0.35 - 0.28 * ease + 0.01 * random(),
    tilt: 0.55 - 0.35 * ease,
    blur: Math.round(6 * (1 - ease)),
  };
};

/**
 * Makes the film that a test feeds to Chromium with `--use-file-for-fake-video-capture`: a phone with the code on its
 * screen comes into view by hand. About 0.46 MB a frame at 640 × 480; make it into a scratch folder at test time.
 */
export const makeCameraVideo = (path: string, video: CameraVideo): void => {
  const { width = 640, height = 480, fps = 10, seconds = 3, seed = 17 } = video;
  const random = randomOf(seed);
  const face = phoneFace(video.text);
  const count = Math.round(fps * seconds);
  const frames = function* (): Generator<LumaImage> {
    for (let frame = 0; frame < count; frame += 1)
      yield renderPhone(face, poseAt(frame / count, random), { width, height }, random);
  };
  mkdirSync(dirname(path), { recursive: true });
  writeY4m(path, frames(), { width, height, fps });
};
