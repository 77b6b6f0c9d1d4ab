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

/** What a person could do so that the next frames are better, told from the picture itself. */
export type CameraHint = 'closer' | 'too-dark' | 'too-bright' | 'hold-still' | 'clean-lens';

export interface CameraChoice {
  readonly id: string;
  /** As the device names itself; empty until permission was given. */
  readonly label: string;
}

export interface ZoomRange {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly now: number;
}

/** What the running camera can do. A camera without a torch has none to switch. */
export interface RunningCamera {
  readonly width: number;
  readonly height: number;
  readonly cameraId: string;
  readonly cameras: readonly CameraChoice[];
  readonly torch: 'none' | 'off' | 'on';
  readonly zoom: ZoomRange | null;
}

export type CameraEvent =
  | ({ readonly kind: 'started' } & RunningCamera)
  /** The tab is hidden: the camera is off until it is seen again. */
  | { readonly kind: 'paused' }
  /** `null` when the last hint no longer holds. */
  | { readonly kind: 'hint'; readonly hint: CameraHint | null }
  | { readonly kind: 'read'; readonly read: CodeRead }
  | { readonly kind: 'problem'; readonly problem: CameraProblem };

/**
 * Codes from the live camera. Subscribing opens the camera and shows it in `video`; unsubscribing stops its tracks.
 * Never two decodes in flight: frames are dropped, not queued.
 */
export interface CodeCamera {
  watch(video: HTMLVideoElement): Observable<CameraEvent>;
  /** For the camera that is being watched, if any; it says `started` again with what came of it. */
  setTorch(on: boolean): void;
  setZoom(factor: number): void;
  /** Changes to another camera and remembers the choice on this device. */
  choose(cameraId: string): void;
}

export const CODE_CAMERA = new InjectionToken<CodeCamera>('CodeCamera');
