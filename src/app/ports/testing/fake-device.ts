import type { Device, DeviceReading, StoragePromise } from '../device';

/** A tablet in good order, until a spec says otherwise. */
export class FakeDevice implements Device {
  reading: DeviceReading = {
    storage: 'kept',
    usedBytes: 12_000_000,
    quotaBytes: 8_000_000_000,
    camera: 'allowed',
    browser: 'Spec/1.0',
  };
  grants: StoragePromise = 'kept';

  read(): Promise<DeviceReading> {
    return Promise.resolve(this.reading);
  }

  keepStorage(): Promise<StoragePromise> {
    this.reading = { ...this.reading, storage: this.grants };
    return Promise.resolve(this.grants);
  }
}
