import { InjectionToken } from '@angular/core';
import type { MadePhoto } from '../../decode/photo/made-photo';
import type { PhotoError } from '../../decode/photo/photo-error';
import type { Result } from '../../domain/result';

/** Beyond what the maker names: `unreadable`, the file is gone; `too-slow`, given up; `maker-missing`, no code. */
export type PhotoMakerError =
  PhotoError | { readonly code: 'unreadable' | 'too-slow' | 'maker-missing' };

/**
 * Evidence photos: scaled to 1,600 px, at most 300 kB of JPEG, turned upright, without the camera's metadata (place,
 * device, time). `quality` is a hint for the operator, who may keep a dark photo where there is no better light.
 */
export interface PhotoMaker {
  /** From `<input type="file" accept="image/*" capture="environment">`, or chosen from the gallery. */
  fromFile(file: Blob): Promise<Result<MadePhoto, PhotoMakerError>>;
  /** The picture that a running video shows now. */
  fromVideo(video: HTMLVideoElement): Promise<Result<MadePhoto, PhotoMakerError>>;
}

export const PHOTO_MAKER = new InjectionToken<PhotoMaker>('PhotoMaker');
