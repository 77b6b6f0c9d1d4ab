import type { CameraChoice, RunningCamera, ZoomRange } from '../../ports/code-camera';

const zoomOf = (capabilities: object, settings: object): ZoomRange | null => {
  if (!('zoom' in capabilities) || !('zoom' in settings)) return null;
  const { zoom } = capabilities;
  if (typeof zoom !== 'object' || zoom === null || typeof settings.zoom !== 'number') return null;
  if (!('min' in zoom && 'max' in zoom)) return null;
  const { min, max } = zoom;
  const step = 'step' in zoom && typeof zoom.step === 'number' ? zoom.step : 0.1;
  if (typeof min !== 'number' || typeof max !== 'number' || max <= min) return null;
  return { min, max, step, now: settings.zoom };
};

const torchOf = (capabilities: object, settings: object): RunningCamera['torch'] => {
  if (!('torch' in capabilities) || capabilities.torch !== true) return 'none';
  return 'torch' in settings && settings.torch === true ? 'on' : 'off';
};

const cameraChoices = async (devices: MediaDevices): Promise<readonly CameraChoice[]> =>
  (await devices.enumerateDevices())
    .filter(({ kind }) => kind === 'videoinput')
    .map(({ deviceId, label }) => ({ id: deviceId, label }));

/** What the open track is and can do. Browsers without `getCapabilities` have no torch and no zoom. */
export const runningCamera = async (
  devices: MediaDevices,
  track: MediaStreamTrack,
): Promise<RunningCamera> => {
  const settings = track.getSettings();
  const capabilities = 'getCapabilities' in track ? track.getCapabilities() : {};
  return {
    width: settings.width ?? 0,
    height: settings.height ?? 0,
    cameraId: settings.deviceId ?? '',
    cameras: await cameraChoices(devices),
    torch: torchOf(capabilities, settings),
    zoom: zoomOf(capabilities, settings),
  };
};
