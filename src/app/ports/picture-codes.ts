import { InjectionToken } from '@angular/core';
import type { Result } from '../../domain/result';
import type { Scan } from '../../domain/scan/scan';

export type PictureProblem = 'not-a-picture' | 'no-code' | 'not-supported';

/** Codes in a picture that was chosen or pasted: the whole ladder is climbed, up to a second. Best first. */
export interface PictureCodes {
  read(picture: Blob): Promise<Result<readonly Scan[], PictureProblem>>;
}

export const PICTURE_CODES = new InjectionToken<PictureCodes>('PictureCodes');
