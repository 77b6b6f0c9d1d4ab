import type { MadePhoto } from '../../../decode/photo/made-photo';
import { err, type Result } from '../../../domain/result';
import type { PhotoMaker, PhotoMakerError } from '../photo-maker';

/** Gives the next photo or refusal that a spec has laid ready. */
export class FakePhotoMaker implements PhotoMaker {
  next: Result<MadePhoto, PhotoMakerError> = err({ code: 'empty' });

  fromFile(): Promise<Result<MadePhoto, PhotoMakerError>> {
    return Promise.resolve(this.next);
  }

  fromVideo(): Promise<Result<MadePhoto, PhotoMakerError>> {
    return Promise.resolve(this.next);
  }
}
