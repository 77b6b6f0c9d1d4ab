import { Service } from '@angular/core';
import type { CameraAccess, Device, DeviceReading, StoragePromise } from '../../ports/device';

const cameraByPermission: Readonly<Record<PermissionState, CameraAccess>> = {
  granted: 'allowed',
  prompt: 'not-asked',
  denied: 'refused',
};

/** The tablet's browser. What a browser doesn't know it may throw on: then it is `unknown`. */
@Service()
export class BrowserDevice implements Device {
  async read(): Promise<DeviceReading> {
    const [storage, estimate, camera] = await Promise.all([
      this.#storage(),
      navigator.storage.estimate().catch((): StorageEstimate => ({})),
      this.#camera(),
    ]);
    return {
      storage,
      usedBytes: estimate.usage ?? null,
      quotaBytes: estimate.quota ?? null,
      camera,
      browser: navigator.userAgent,
    };
  }

  async keepStorage(): Promise<StoragePromise> {
    try {
      return (await navigator.storage.persist()) ? 'kept' : 'may-be-cleared';
    } catch {
      return 'unknown';
    }
  }

  async #storage(): Promise<StoragePromise> {
    try {
      return (await navigator.storage.persisted()) ? 'kept' : 'may-be-cleared';
    } catch {
      return 'unknown';
    }
  }

  async #camera(): Promise<CameraAccess> {
    try {
      const devices = await navigator.mediaDevices.enumerateDevices();
      if (!devices.some(({ kind }) => kind === 'videoinput')) return 'no-camera';
      const { state } = await navigator.permissions.query({ name: 'camera' });
      return cameraByPermission[state];
    } catch {
      return 'unknown';
    }
  }
}
