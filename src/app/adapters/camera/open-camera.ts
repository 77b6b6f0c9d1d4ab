import { err, ok, type Result } from '../../../domain/result';
import type { CameraProblem } from '../../ports/code-camera';

const problems: Readonly<Record<string, CameraProblem>> = {
  NotAllowedError: 'permission-denied',
  SecurityError: 'permission-denied',
  NotFoundError: 'no-camera',
  OverconstrainedError: 'no-camera',
  NotReadableError: 'camera-busy',
  AbortError: 'camera-busy',
};

/** The named problem behind what `getUserMedia` threw (Media Capture and Streams §9.3.2). */
export const problemOf = (error: unknown): CameraProblem =>
  (error instanceof DOMException ? problems[error.name] : undefined) ?? 'not-supported';

const wanted = (cameraId: string | undefined): MediaStreamConstraints => ({
  audio: false,
  video: {
    ...(cameraId === undefined ? { facingMode: 'environment' } : { deviceId: { exact: cameraId } }),
    width: { ideal: 1280 },
    height: { ideal: 720 },
    frameRate: { ideal: 30 },
  },
});

/**
 * Opens the remembered camera, or the one that looks away from the screen. A remembered camera that is gone is no
 * problem: then any other is taken.
 */
export const openCamera = async (
  devices: MediaDevices | undefined,
  cameraId: string | undefined,
): Promise<Result<MediaStream, CameraProblem>> => {
  if (devices === undefined) return err('not-supported');
  try {
    return ok(await devices.getUserMedia(wanted(cameraId)));
  } catch (error) {
    const problem = problemOf(error);
    return cameraId !== undefined && problem === 'no-camera'
      ? openCamera(devices, undefined)
      : err(problem);
  }
};
