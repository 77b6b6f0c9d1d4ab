import { DOCUMENT, inject, Service } from '@angular/core';
import { Observable } from 'rxjs';
import type { CameraEvent, CameraProblem, CodeCamera } from '../../ports/code-camera';
import { CameraSession } from './camera-session';
import { DecodeWorkerClient } from './decode-worker-client';

const choiceKey = 'fangang.camera';
/** Plugging a camera in may end these by itself. */
const waitsForDevice = new Set<CameraProblem>(['no-camera', 'camera-lost', 'camera-busy']);

/** The device's camera, decoded in a worker. */
@Service()
export class WorkerCodeCamera implements CodeCamera {
  readonly #document = inject(DOCUMENT);
  readonly #decoder = inject(DecodeWorkerClient);
  #session: CameraSession | undefined;
  #reopen: (() => void) | undefined;

  watch(video: HTMLVideoElement): Observable<CameraEvent> {
    return new Observable((subscriber) => {
      let missing = false;
      const open = (): void => {
        this.#session?.close();
        const session = new CameraSession({
          video,
          devices: this.#devices(),
          decoder: this.#decoder,
          cameraId: this.#storage()?.getItem(choiceKey) ?? undefined,
          emit: (event) => {
            missing = event.kind === 'problem' && waitsForDevice.has(event.problem);
            subscriber.next(event);
          },
        });
        this.#session = session;
        session.start().catch((error: unknown) => subscriber.error(error));
      };
      const onVisibility = (): void => {
        if (this.#document.visibilityState === 'visible') return open();
        this.#session?.close();
        subscriber.next({ kind: 'paused' });
      };
      const onDeviceChange = (): void => {
        if (missing) open();
      };
      this.#reopen = open;
      this.#devices()?.addEventListener('devicechange', onDeviceChange);
      this.#document.addEventListener('visibilitychange', onVisibility);
      open();
      return () => {
        this.#devices()?.removeEventListener('devicechange', onDeviceChange);
        this.#document.removeEventListener('visibilitychange', onVisibility);
        this.#session?.close();
        this.#session = undefined;
        this.#reopen = undefined;
      };
    });
  }

  setTorch(on: boolean): void {
    void this.#session?.constrain({ torch: on });
  }

  setZoom(factor: number): void {
    void this.#session?.constrain({ zoom: factor });
  }

  choose(cameraId: string): void {
    this.#storage()?.setItem(choiceKey, cameraId);
    this.#reopen?.();
  }

  /** Absent on insecure origins and in old browsers, whatever the type says. */
  #devices(): MediaDevices | undefined {
    const navigator = this.#document.defaultView?.navigator;
    return navigator !== undefined && 'mediaDevices' in navigator
      ? navigator.mediaDevices
      : undefined;
  }

  #storage(): Storage | undefined {
    return this.#document.defaultView?.localStorage;
  }
}
