import type { DecodedCode } from '../../../decode/code/decoded-code';
import { classify } from '../../../domain/scan/classify';
import { createReadGate } from '../../../domain/scan/read-gate';
import type { CameraEvent, CameraHint } from '../../ports/code-camera';
import type { DecodeWorkerClient } from './decode-worker-client';
import { onEachFrame, takeFrame } from './next-frame';
import { openCamera } from './open-camera';
import { runningCamera } from './running-camera';

export interface CameraSessionNeeds {
  readonly video: HTMLVideoElement;
  readonly devices: MediaDevices | undefined;
  readonly decoder: DecodeWorkerClient;
  readonly cameraId: string | undefined;
  readonly emit: (event: CameraEvent) => void;
}

/** What TypeScript's DOM types don't know yet (Image Capture). */
interface CameraConstraint extends MediaTrackConstraintSet {
  readonly torch?: boolean;
  readonly zoom?: number;
}

/** One opened camera, from `start` to `close`: its track, its frames, its reads. */
export class CameraSession {
  readonly #needs: CameraSessionNeeds;
  readonly #gate = createReadGate();
  #track: MediaStreamTrack | undefined;
  #stopFrames: (() => void) | undefined;
  #closed = false;
  #looking = false;
  #hint: CameraHint | null = null;

  constructor(needs: CameraSessionNeeds) {
    this.#needs = needs;
  }

  async start(): Promise<void> {
    const { video, devices, decoder, cameraId, emit } = this.#needs;
    const opened = await openCamera(devices, cameraId);
    if (!opened.ok) {
      if (!this.#closed) emit({ kind: 'problem', problem: opened.error });
      return;
    }
    const [track] = opened.value.getVideoTracks();
    this.#track = track;
    if (this.#closed || track === undefined) return this.close();
    track.addEventListener('ended', this.#lost);
    video.srcObject = opened.value;
    await this.#play(video);
    await this.announce();
    try {
      await decoder.warmUp();
    } catch (error) {
      console.error(error);
      return this.#fail();
    }
    if (!this.#closed)
      this.#stopFrames = onEachFrame(video, (capturedAtMs) => void this.#look(capturedAtMs));
  }

  /** Says what the camera is and can do, now. */
  async announce(): Promise<void> {
    const { devices, emit } = this.#needs;
    if (this.#track === undefined || devices === undefined) return;
    const camera = await runningCamera(devices, this.#track);
    if (!this.#closed) emit({ kind: 'started', ...camera });
  }

  /** Torch or zoom. A device that promised it and refuses keeps what it had: `announce` says so. */
  async constrain(constraint: CameraConstraint): Promise<void> {
    try {
      await this.#track?.applyConstraints({ advanced: [constraint] });
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
    }
    await this.announce();
  }

  close(): void {
    this.#closed = true;
    this.#stopFrames?.();
    this.#track?.removeEventListener('ended', this.#lost);
    this.#track?.stop();
    this.#needs.video.srcObject = null;
  }

  readonly #lost = (): void => {
    this.#needs.emit({ kind: 'problem', problem: 'camera-lost' });
    this.close();
  };

  #fail(): void {
    if (!this.#closed) this.#needs.emit({ kind: 'problem', problem: 'not-supported' });
    this.close();
  }

  /** `play` rejects when the view closes meanwhile; the video needs no sound, so nothing else forbids it. */
  async #play(video: HTMLVideoElement): Promise<void> {
    try {
      await video.play();
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
    }
  }

  /** A frame that comes while another one is looked at is dropped. */
  async #look(capturedAtMs: number): Promise<void> {
    const { video, decoder } = this.#needs;
    const ready = video.readyState >= video.HAVE_CURRENT_DATA;
    if (this.#looking || decoder.busy || this.#closed || !ready) return;
    this.#looking = true;
    try {
      const decoded = await decoder.decode(await takeFrame(video));
      if (decoded.kind !== 'decoded') return;
      this.#report(decoded.codes, capturedAtMs);
      this.#advise(decoded.hint);
    } finally {
      this.#looking = false;
    }
  }

  #advise(hint: CameraHint | null): void {
    if (this.#closed || hint === this.#hint) return;
    this.#hint = hint;
    this.#needs.emit({ kind: 'hint', hint });
  }

  #report(codes: readonly DecodedCode[], capturedAtMs: number): void {
    const now = performance.now();
    for (const { text, bytes, format, decoder } of codes) {
      if (this.#closed || this.#gate.answer(text, classify(text), now) !== 'report') continue;
      const read = { text, bytes, format, decoder, ms: now - capturedAtMs };
      this.#needs.emit({ kind: 'read', read });
    }
  }
}
