import { Service } from '@angular/core';
import { photoFileMaxBytes } from '../../decode/photo/photo-error';
import type { MadePhoto } from '../../decode/photo/made-photo';
import { err, type Result } from '../../domain/result';
import type { PhotoMaker, PhotoMakerError } from '../ports/photo-maker';
import { askWorker } from './ask-worker';
import type { PhotoAnswer, PhotoQuestion } from './photo.worker';

type Made = Result<MadePhoto, PhotoMakerError>;

/** A photo of 12 million pixels takes about a second on a slow tablet. */
const patienceMs = 30_000;

/** Makes each photo in a worker of its own: decoding and scaling would hold up the screen, and leave much memory. */
@Service()
export class WorkerPhotoMaker implements PhotoMaker {
  async fromFile(file: Blob): Promise<Made> {
    if (file.size > photoFileMaxBytes) return err({ code: 'too-large' });
    return this.#make(file, []);
  }

  async fromVideo(video: HTMLVideoElement): Promise<Made> {
    if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA || video.videoWidth === 0)
      return err({ code: 'empty' });
    const frame = await createImageBitmap(video);
    return this.#make(frame, [frame]);
  }

  async #make(question: PhotoQuestion, transfer: Transferable[]): Promise<Made> {
    const worker = new Worker(new URL('./photo.worker', import.meta.url), { type: 'module' });
    const outcome = await askWorker<PhotoAnswer>(worker, question, { patienceMs, transfer });
    if (outcome.kind === 'answer') return outcome.answer;
    return err({ code: outcome.kind === 'failed' ? 'maker-missing' : 'too-slow' });
  }
}
