import { InjectionToken } from '@angular/core';

/** Will the browser keep our data? `may-be-cleared`: it has not promised to. */
export type StoragePromise = 'kept' | 'may-be-cleared' | 'unknown';

export type CameraAccess = 'allowed' | 'not-asked' | 'refused' | 'no-camera' | 'unknown';

/** What the tablet says of itself, for the readiness check and the technician. */
export interface DeviceReading {
  readonly storage: StoragePromise;
  /** Bytes in use by this app, and the browser's limit for it; null where it won't say. */
  readonly usedBytes: number | null;
  readonly quotaBytes: number | null;
  readonly camera: CameraAccess;
  readonly browser: string;
}

export interface Device {
  read(): Promise<DeviceReading>;
  /** Asks the browser to keep our data for good; some ask the user. */
  keepStorage(): Promise<StoragePromise>;
}

export const DEVICE = new InjectionToken<Device>('Device');
