import { TestBed } from '@angular/core/testing';
import { NEVER, Subject } from 'rxjs';
import { err, ok, type Result } from '../../../domain/result';
import { classify } from '../../../domain/scan/classify';
import type { Scan } from '../../../domain/scan/scan';
import { CODE_CAMERA } from '../../ports/code-camera';
import { PICTURE_CODES, type PictureProblem } from '../../ports/picture-codes';
import { type RawInput, SCAN_INPUT, type SerialProblem } from '../../ports/scan-input';
import { ScannerTestPage } from './scanner-test-page';

const scanOf = (text: string, source: Scan['source']): Scan => ({
  source,
  text,
  bytes: new TextEncoder().encode(text),
  content: classify(text),
  format: source === 'file' ? 'QR_CODE' : null,
  reader: 'test',
  ms: 42,
});

describe('ScannerTestPage', () => {
  const open = async () => {
    const scans = new Subject<Scan>();
    const raw = new Subject<RawInput>();
    const picture: { answer: Result<readonly Scan[], PictureProblem> } = { answer: err('no-code') };
    const serial: { answer: Result<void, SerialProblem> } = { answer: err('not-supported') };
    TestBed.configureTestingModule({
      providers: [
        {
          provide: SCAN_INPUT,
          useValue: { scans, raw, connectSerial: () => Promise.resolve(serial.answer) },
        },
        { provide: PICTURE_CODES, useValue: { read: () => Promise.resolve(picture.answer) } },
        { provide: CODE_CAMERA, useValue: { watch: () => NEVER } },
      ],
    });
    const fixture = TestBed.createComponent(ScannerTestPage);
    await fixture.whenStable();
    const host: HTMLElement = fixture.nativeElement;
    return { fixture, host, scans, raw, picture, serial };
  };
  const settle = async (fixture: { whenStable(): Promise<unknown> }) => {
    await fixture.whenStable();
    await Promise.resolve();
    await fixture.whenStable();
  };

  it('shows what a device sent, key by key and byte by byte, and what it was taken for', async () => {
    const { fixture, host, scans, raw } = await open();
    raw.next({ device: 'keyboard', what: 'Digit5 “5”', atMs: 100 });
    raw.next({ device: 'keyboard', what: 'Enter “Enter”', atMs: 104 });
    scans.next(scanOf('520281199003070015', 'keyboard'));
    await fixture.whenStable();
    expect(host.querySelector('.kind')?.textContent).toBe('身份证号码');
    expect(host.querySelector('.bytes')?.textContent).toContain('35 32 30 32 38 31 31 39  39');
    expect(host.querySelector('.how')?.textContent).toContain('42 ms');
    expect([...host.querySelectorAll('.raw li')].map((line) => line.textContent?.trim())).toEqual([
      '+0 ms Digit5 “5”',
      '+4 ms Enter “Enter”',
    ]);
  });

  it('reads a pasted picture, and says so when there is no code in it', async () => {
    const { fixture, host, picture } = await open();
    const files = new DataTransfer();
    files.items.add(new File(['x'], 'code.png', { type: 'image/png' }));
    const paste = () =>
      document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: files }));
    paste();
    await settle(fixture);
    expect(host.querySelector('fg-banner')?.textContent).toContain('没有找到码');
    picture.answer = ok([scanOf('https://example.cn/', 'file')]);
    paste();
    await settle(fixture);
    expect(host.querySelector('fg-banner')).toBeNull();
    expect(host.querySelector('.kind')?.textContent).toBe('网址');
  });

  it('says what came of connecting a serial scanner', async () => {
    const { fixture, host, serial } = await open();
    const button = host.querySelectorAll<HTMLButtonElement>('.way').item(2);
    button.click();
    await settle(fixture);
    expect(host.querySelector('fg-banner')?.textContent).toContain('不支持');
    serial.answer = ok(undefined);
    button.click();
    await settle(fixture);
    expect(host.querySelector('fg-banner')?.textContent).toContain('已连接');
  });

  it('opens the camera on a tap only, and clears on a tap', async () => {
    const { fixture, host, scans } = await open();
    expect(host.querySelector('fg-scan-view')).toBeNull();
    host.querySelector<HTMLButtonElement>('.way')?.click();
    await fixture.whenStable();
    expect(host.querySelector('fg-scan-view')).not.toBeNull();
    scans.next(scanOf('x', 'serial'));
    await fixture.whenStable();
    host.querySelector<HTMLButtonElement>('.clear')?.click();
    await fixture.whenStable();
    expect(host.querySelector('.scan')).toBeNull();
  });
});
