import type { PhotoQuality } from './photo-quality';

/** A photo ready to be sealed: JPEG, upright, without metadata. */
export interface MadePhoto {
  readonly jpeg: Blob;
  readonly width: number;
  readonly height: number;
  readonly quality: PhotoQuality;
}
