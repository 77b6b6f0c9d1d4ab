import { InjectionToken } from '@angular/core';
import type { Observable } from 'rxjs';

/** A code read from the camera; `bytes` as the symbol carries them, `text` decoded from them. */
export interface CodeRead {
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly format: string;
  readonly decoder: string;
  /** From the frame's capture to the read, ms. */
  readonly ms: number;
}

export type CameraProblem =
  'permission-denied' | 'no-camera' | 'camera-busy' | 'camera-lost' | 'not-supported';

export type CameraEvent =
  | { readonly kind: 'started'; readonly width: number; readonly height: number }
  | { readonly kind: 'read'; readonly read: CodeRead }
  | { readonly kind: 'problem'; readonly problem: CameraProblem };

/**
 * Codes from the live camera. Subscribing opens the camera and shows it in `video`; unsubscribing stops its tracks.
 * Never two decodes in flight: frames are dropped, not queued.
 */
export interface CodeCamera {
  watch(video: HTMLVideoElement): Observable<CameraEvent>;
}

export const CODE_CAMERA = new InjectionToken<CodeCamera>('CodeCamera');
