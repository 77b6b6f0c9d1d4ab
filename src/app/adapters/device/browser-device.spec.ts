import { TestBed } from '@angular/core/testing';
import { BrowserDevice } from './browser-device';

describe('BrowserDevice', () => {
  const device = () => TestBed.inject(BrowserDevice);

  it('reads the real browser', async () => {
    const reading = await device().read();
    expect(reading.quotaBytes).toBeGreaterThan(1_000_000);
    expect(reading.usedBytes).toBeGreaterThanOrEqual(0);
    expect(['kept', 'may-be-cleared']).toContain(reading.storage);
    expect(reading.browser).toContain('Chrome');
  });

  it('names a missing camera', async () => {
    spyOn(navigator.mediaDevices, 'enumerateDevices').and.resolveTo([]);
    expect((await device().read()).camera).toBe('no-camera');
  });

  it('says unknown where the browser throws', async () => {
    spyOn(navigator.mediaDevices, 'enumerateDevices').and.rejectWith(new TypeError('no'));
    spyOn(navigator.storage, 'persisted').and.rejectWith(new TypeError('no'));
    spyOn(navigator.storage, 'estimate').and.rejectWith(new TypeError('no'));
    const reading = await device().read();
    expect([reading.camera, reading.storage, reading.quotaBytes]).toEqual([
      'unknown',
      'unknown',
      null,
    ]);
  });

  it('tells a promise to keep from none', async () => {
    const persist = spyOn(navigator.storage, 'persist').and.resolveTo(true);
    expect(await device().keepStorage()).toBe('kept');
    persist.and.resolveTo(false);
    expect(await device().keepStorage()).toBe('may-be-cleared');
  });
});
