import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { APP_UPDATE } from '../../ports/app-update';
import { DEVICE } from '../../ports/device';
import { SYNC_STATUS } from '../../ports/sync-status';
import { FakeAppUpdate } from '../../ports/testing/fake-app-update';
import { FakeDevice } from '../../ports/testing/fake-device';
import { FakeSyncStatus } from '../../ports/testing/fake-sync-status';
import { ReadinessCard } from './readiness-card';

describe('ReadinessCard', () => {
  it('asks the browser to keep the data, and shows its answer', async () => {
    const device = new FakeDevice();
    device.reading = { ...device.reading, storage: 'may-be-cleared' };
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        { provide: DEVICE, useValue: device },
        { provide: SYNC_STATUS, useValue: new FakeSyncStatus() },
        { provide: APP_UPDATE, useValue: new FakeAppUpdate() },
      ],
    });
    const fixture = TestBed.createComponent(ReadinessCard);
    await fixture.whenStable();
    const host: HTMLElement = fixture.nativeElement;
    expect(host.querySelector('li.mind')?.textContent).toContain('浏览器可能清理数据');
    host.querySelector<HTMLButtonElement>('li.mind button')?.click();
    await fixture.whenStable();
    expect(host.querySelector('li.mind')).toBeNull();
    expect(host.textContent).toContain('登记会一直保存在平板上');
  });
});
