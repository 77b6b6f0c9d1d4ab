import { inject, Service } from '@angular/core';
import { err, ok, type Result } from '../../../domain/result';
import { classify } from '../../../domain/scan/classify';
import { cleanScanText } from '../../../domain/scan/clean-scan-text';
import type { Scan } from '../../../domain/scan/scan';
import type { PictureCodes, PictureProblem } from '../../ports/picture-codes';
import { DecodeWorkerClient } from './decode-worker-client';

/** Pictures that were chosen or pasted, read in the worker that reads the camera. */
@Service()
export class WorkerPictureCodes implements PictureCodes {
  readonly #decoder = inject(DecodeWorkerClient);

  async read(picture: Blob): Promise<Result<readonly Scan[], PictureProblem>> {
    const startedMs = performance.now();
    const answer = await this.#decoder.decodePicture(picture);
    if (answer.kind === 'not-a-picture' || answer.kind === 'failed')
      return err(answer.kind === 'failed' ? 'not-supported' : 'not-a-picture');
    if (answer.codes.length === 0) return err('no-code');
    const ms = performance.now() - startedMs;
    return ok(
      answer.codes.map(({ text, bytes, format, decoder }) => ({
        source: 'file',
        text: cleanScanText(text),
        bytes,
        content: classify(text),
        format,
        reader: decoder,
        ms,
      })),
    );
  }
}
