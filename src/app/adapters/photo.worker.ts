import { makePhoto, makePhotoOf } from '../../decode/photo/make-photo';
import type { MadePhoto } from '../../decode/photo/made-photo';
import type { PhotoError } from '../../decode/photo/photo-error';
import type { Result } from '../../domain/result';

/** A file, or a frame that the camera's video just showed. */
export type PhotoQuestion = Blob | ImageBitmap;
export type PhotoAnswer = Result<MadePhoto, PhotoError | { readonly code: 'unreadable' }>;

const answerTo = async (question: PhotoQuestion): Promise<PhotoAnswer> => {
  if (question instanceof ImageBitmap) return makePhotoOf(question);
  try {
    return await makePhoto(question);
  } catch (error) {
    // NotReadableError or NotFoundError: the file itself is gone. Anything else is our fault.
    if (error instanceof DOMException && /^Not(Readable|Found)Error$/.test(error.name))
      return { ok: false, error: { code: 'unreadable' } };
    throw error;
  }
};

addEventListener('message', ({ data }: MessageEvent<PhotoQuestion>) => {
  // A rejection alone would stay in the worker; reportError raises `error` on the page's side.
  void answerTo(data).then((answer) => postMessage(answer), reportError);
});
