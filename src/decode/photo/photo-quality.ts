import { blurOf } from './blur';
import type { Luminance } from './luminance';

/** `blank`: nothing in it, such as a finger on the lens or a white wall. */
export type PhotoQuality = 'clear' | 'too-dark' | 'too-bright' | 'blurred' | 'blank';

/** The brightest twentieth of a readable photo is at least this bright: paper and screens are. */
const darkBelow = 80;
/** The darkest twentieth of one is at most this bright: print and its shadows are. */
const brightAbove = 215;
/** Print of 14 px, sharp to smeared over 1.5 px, gives 0.06–0.51; over 3 px and more, 0.55–0.9. */
const blurredAbove = 0.53;
/** A picture whose brightness spans less has nothing in it. */
const blankSpan = 40;

/** Whether a person at the bureau could read the photo. Give it at about 800 px, the size the limits were found at. */
export const photoQualityOf = (picture: Luminance): PhotoQuality => {
  const sorted = picture.data.slice().sort();
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  if (at(0.95) < darkBelow) return 'too-dark';
  const blur = blurOf(picture);
  if (blur !== undefined) return blur > blurredAbove ? 'blurred' : 'clear';
  if (at(0.05) > brightAbove) return 'too-bright';
  return at(0.95) - at(0.05) > blankSpan ? 'blurred' : 'blank';
};
