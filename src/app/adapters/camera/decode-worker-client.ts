import { DOCUMENT, inject, Service } from '@angular/core';
import type { Decoded, FromWorker, ToWorker } from './worker-messages';

const nothing: Decoded = { kind: 'decoded', codes: [], hint: null };
const wasmPath = 'assets/decoder/zxing_reader.wasm';

/**
 * The one decode worker of the tab. It starts at the first view and stays: compiling the decoder again for each view
 * would cost more than the memory it keeps. At most one frame is in it at a time.
 */
@Service()
export class DecodeWorkerClient {
  readonly #document = inject(DOCUMENT);
  #worker: Promise<Worker> | undefined;
  #inFlight: ((decoded: Decoded) => void) | undefined;
  #settled: Promise<Decoded> = Promise.resolve(nothing);

  get busy(): boolean {
    return this.#inFlight !== undefined;
  }

  /** Starts and compiles ahead of the first frame. Rejects when the decoder can't be loaded; the next call tries again. */
  async warmUp(): Promise<void> {
    await this.#started();
  }

  /** Takes the frame over. Call only while not `busy`: frames are dropped by the caller, never queued here. */
  async decode(frame: VideoFrame | ImageBitmap): Promise<Decoded> {
    try {
      return await this.#ask({ kind: 'frame', frame }, [frame]);
    } catch (error) {
      frame.close();
      throw error;
    }
  }

  /** A still picture, after the frame that may be in the worker. `failed`: the decoder can't be loaded here. */
  async decodePicture(picture: Blob): Promise<Decoded | { readonly kind: 'failed' }> {
    while (this.busy) await this.#settled;
    try {
      return await this.#ask({ kind: 'picture', picture }, []);
    } catch (error) {
      console.error(error);
      return { kind: 'failed' };
    }
  }

  async #ask(message: ToWorker, transfer: Transferable[]): Promise<Decoded> {
    if (this.busy) throw new Error('a frame is still being decoded');
    this.#settled = new Promise((resolve) => (this.#inFlight = resolve));
    try {
      const worker = await this.#started();
      worker.postMessage(message, transfer);
    } catch (error) {
      this.#settle(nothing);
      throw error;
    }
    return this.#settled;
  }

  #started(): Promise<Worker> {
    this.#worker ??= this.#start().catch((error: unknown) => {
      this.#worker = undefined;
      throw error;
    });
    return this.#worker;
  }

  #start(): Promise<Worker> {
    const worker = new Worker(new URL('./decode.worker', import.meta.url), { type: 'module' });
    return new Promise((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
        if (data.kind === 'ready') resolve(worker);
        else if (data.kind === 'failed') reject(new Error(data.reason));
        else this.#settle(data);
      });
      worker.addEventListener('error', (event) => {
        reject(new Error(event.message));
        this.#abandon(worker);
      });
      const message: ToWorker = {
        kind: 'load',
        wasmUrl: new URL(wasmPath, this.#document.baseURI).href,
      };
      worker.postMessage(message);
    });
  }

  #settle(decoded: Decoded): void {
    const resolve = this.#inFlight;
    this.#inFlight = undefined;
    resolve?.(decoded);
  }

  /** A worker that threw outside its own handling is replaced at the next frame; the frame in it counts as empty. */
  #abandon(worker: Worker): void {
    worker.terminate();
    this.#worker = undefined;
    this.#settle(nothing);
  }
}
