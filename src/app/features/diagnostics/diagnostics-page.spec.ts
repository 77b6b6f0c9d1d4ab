import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { APP_UPDATE } from '../../ports/app-update';
import { DEVICE } from '../../ports/device';
import { ERROR_LOG, type LoggedError } from '../../ports/error-log';
import { KIOSK_SESSION } from '../../ports/kiosk-session';
import { REFERENCE_DATA } from '../../ports/reference-data';
import { SYNC_STATUS } from '../../ports/sync-status';
import { FakeAppUpdate } from '../../ports/testing/fake-app-update';
import { FakeDevice } from '../../ports/testing/fake-device';
import { FakeKioskSession, practiceKiosk } from '../../ports/testing/fake-kiosk-session';
import { FakeReferenceData } from '../../ports/testing/fake-reference-data';
import { FakeSyncStatus } from '../../ports/testing/fake-sync-status';
import { DiagnosticsPage } from './diagnostics-page';

describe('DiagnosticsPage', () => {
  const open = async (reference = new FakeReferenceData()) => {
    const sync = new FakeSyncStatus();
    const update = new FakeAppUpdate();
    const session = new FakeKioskSession();
    session.be({ status: 'locked', kiosk: practiceKiosk, operators: [] });
    const entries = signal<readonly LoggedError[]>([]);
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        { provide: KIOSK_SESSION, useValue: session },
        { provide: DEVICE, useValue: new FakeDevice() },
        { provide: SYNC_STATUS, useValue: sync },
        { provide: APP_UPDATE, useValue: update },
        { provide: REFERENCE_DATA, useValue: reference },
        { provide: ERROR_LOG, useValue: { entries, clear: () => entries.set([]) } },
      ],
    });
    const fixture = TestBed.createComponent(DiagnosticsPage);
    await fixture.whenStable();
    const host: HTMLElement = fixture.nativeElement;
    const value = (name: string) =>
      [...host.querySelectorAll('dl > div')]
        .find((line) => line.querySelector('dt')?.textContent === name)
        ?.querySelector('dd')?.textContent;
    const press = async (label: string) => {
      [...host.querySelectorAll('button')].find((b) => b.textContent.includes(label))?.click();
      await fixture.whenStable();
    };
    return { fixture, host, sync, update, entries, value, press };
  };

  it('reads out sync, tablet and versions', async () => {
    const { fixture, sync, value } = await open();
    sync.be({ waitingPhotos: 3, clockOffsetMs: -90_000, lastError: 'http-503' });
    await fixture.whenStable();
    expect(value('待上传照片')).toBe('3');
    expect(value('与就业局时钟相差')).toBe('−2 min');
    expect(value('上次失败的原因')).toBe('http-503');
    expect(value('已用空间')).toBe('12 MB / 8.0 GB');
    expect(value('版本')).toMatch(/^\d+\.\d+\.\d+ · abc123$/);
    expect(value('平板编号')).toBe('K07 · kiosk-7');
  });

  it('still opens where the policy can’t be loaded', async () => {
    const { value: loaded } = await open();
    expect(loaded('方案')).toMatch(/^panzhou-2025 v\d+$/);
    TestBed.resetTestingModule();
    const reference = new FakeReferenceData();
    spyOn(reference, 'policy').and.rejectWith(new Error('gone'));
    const { value } = await open(reference);
    expect(value('方案')).toBe('没有载入');
  });

  it('sends and looks for a version on demand', async () => {
    const { sync, update, press } = await open();
    await press('现在上传');
    await press('检查新版本');
    expect(sync.asked).toBe(1);
    expect(update.checks).toBe(1);
  });

  it('shows the latest errors and forgets them on demand', async () => {
    const { fixture, host, entries, press } = await open();
    entries.set([{ at: '2026-01-10T01:00:00Z', name: 'TypeError', message: 'odd' }]);
    await fixture.whenStable();
    expect(host.textContent).toContain('TypeError: odd');
    await press('清空');
    expect(host.textContent).toContain('没有错误。');
  });
});
