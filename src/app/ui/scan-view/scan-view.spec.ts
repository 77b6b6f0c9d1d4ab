import { TestBed } from '@angular/core/testing';
import { Observable, type Subscriber } from 'rxjs';
import type { Scan } from '../../../domain/scan/scan';
import {
  CODE_CAMERA,
  type CameraEvent,
  type CameraProblem,
  type RunningCamera,
} from '../../ports/code-camera';
import { ScanView } from './scan-view';

const running: RunningCamera = {
  width: 1280,
  height: 720,
  cameraId: 'back',
  cameras: [
    { id: 'back', label: '后置' },
    { id: 'front', label: '' },
  ],
  torch: 'off',
  zoom: null,
};

/** A camera held in the hand of the test. */
class HandCamera {
  subscriber: Subscriber<CameraEvent> | undefined;
  opened = 0;
  closed = 0;
  readonly calls: string[] = [];

  watch(): Observable<CameraEvent> {
    return new Observable((subscriber) => {
      this.opened += 1;
      this.subscriber = subscriber;
      return () => (this.closed += 1);
    });
  }
  setTorch(on: boolean): void {
    this.calls.push(`torch ${on}`);
  }
  setZoom(factor: number): void {
    this.calls.push(`zoom ${factor}`);
  }
  choose(id: string): void {
    this.calls.push(`choose ${id}`);
  }
}

describe('ScanView', () => {
  const open = async () => {
    const camera = new HandCamera();
    TestBed.configureTestingModule({ providers: [{ provide: CODE_CAMERA, useValue: camera }] });
    const fixture = TestBed.createComponent(ScanView);
    const scans: Scan[] = [];
    const problems: (CameraProblem | null)[] = [];
    fixture.componentInstance.scan.subscribe((scan) => scans.push(scan));
    fixture.componentInstance.problemChange.subscribe((problem) => problems.push(problem));
    await fixture.whenStable();
    const host: HTMLElement = fixture.nativeElement;
    const send = async (event: CameraEvent) => {
      camera.subscriber?.next(event);
      await fixture.whenStable();
    };
    return { camera, fixture, host, scans, problems, send };
  };
  const hint = (host: HTMLElement) => host.querySelector('.hint')?.textContent;

  it('opens the camera with the view and closes it with the view', async () => {
    const { camera, fixture, host } = await open();
    expect(camera.opened).toBe(1);
    expect(hint(host)).toBe('正在打开摄像头…');
    fixture.destroy();
    expect(camera.closed).toBe(1);
  });

  it('says how to aim, then what the picture tells', async () => {
    const { host, send } = await open();
    await send({ kind: 'started', ...running });
    expect(hint(host)).toBe('把二维码放进框里');
    await send({ kind: 'hint', hint: 'too-dark' });
    expect(hint(host)).toBe('太暗了，开灯试试');
    await send({ kind: 'hint', hint: null });
    expect(hint(host)).toBe('把二维码放进框里');
    await send({ kind: 'paused' });
    expect(hint(host)).toContain('暂停');
  });

  it('gives a read as a scan with what it is', async () => {
    const { host, scans, send } = await open();
    const text = '01,51,,25529000000000000017,412.00,20250210,,1004';
    const bytes = new TextEncoder().encode(text);
    await send({ kind: 'started', ...running });
    await send({
      kind: 'read',
      read: { text: `]Q1${text}`, bytes, format: 'QR_CODE', decoder: 'zxing-fast', ms: 40 },
    });
    expect(scans.length).toBe(1);
    expect(scans[0]?.text).toBe(text);
    expect(scans[0]?.content.kind).toBe('rail-e-invoice');
    expect(scans[0]?.reader).toBe('zxing-fast');
    expect(host.querySelector('.hit')).not.toBeNull();
  });

  const problems: readonly CameraProblem[] = [
    'permission-denied',
    'no-camera',
    'camera-busy',
    'camera-lost',
    'not-supported',
  ];
  for (const problem of problems)
    it(`says what to do on ${problem}, tells the feature, and tries again on a tap`, async () => {
      const told = await open();
      await told.send({ kind: 'problem', problem });
      const banner = told.host.querySelector('fg-banner');
      expect(banner?.getAttribute('role')).toBe('alert');
      expect(told.host.querySelector('.todo')?.textContent?.length).toBeGreaterThan(8);
      expect(told.problems).toEqual([problem]);
      banner?.querySelector('button')?.click();
      await told.fixture.whenStable();
      expect(told.camera.opened).toBe(2);
      expect(told.camera.closed).toBe(1);
      expect(told.problems).toEqual([problem, null]);
    });

  it('switches the torch and the camera, and shows neither where there is none', async () => {
    const { camera, fixture, host, send } = await open();
    await send({ kind: 'started', ...running });
    host.querySelector<HTMLButtonElement>('.torch')?.click();
    const select = host.querySelector('select');
    expect([...(select?.options ?? [])].map(({ text }) => text.trim())).toEqual([
      '后置',
      '摄像头 2',
    ]);
    if (select) {
      select.value = 'front';
      select.dispatchEvent(new Event('change'));
    }
    await fixture.whenStable();
    expect(camera.calls).toEqual(['torch true', 'choose front']);
    await send({
      kind: 'started',
      ...running,
      torch: 'none',
      cameras: running.cameras.slice(0, 1),
    });
    expect(host.querySelector('.torch')).toBeNull();
    expect(host.querySelector('select')).toBeNull();
  });
});
