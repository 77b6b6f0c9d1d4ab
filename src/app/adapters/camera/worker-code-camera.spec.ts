import { TestBed } from '@angular/core/testing';
import QRCode from 'qrcode';
import { firstValueFrom, filter, map, type Subscription, toArray, take } from 'rxjs';
import type { CameraEvent, CodeRead } from '../../ports/code-camera';
import { WorkerCodeCamera } from './worker-code-camera';
import { WorkerPictureCodes } from './worker-picture-codes';

const invoice = '01,51,,25529000000000000017,412.00,20250210,,1004';

/** A stand-in for the device: a canvas filmed at 15 frames a second. Worker, wasm and frames are the real ones. */
const film = (draw: (context: CanvasRenderingContext2D, frame: number) => void) => {
  const canvas = document.createElement('canvas');
  canvas.width = 640;
  canvas.height = 480;
  const context = canvas.getContext('2d');
  let frame = 0;
  const timer = setInterval(() => context && draw(context, (frame += 1)), 66);
  const streams: MediaStream[] = [];
  const open = () => {
    const stream = canvas.captureStream(15);
    streams.push(stream);
    return Promise.resolve(stream);
  };
  return { open, streams, stop: () => clearInterval(timer) };
};

const pictureOf = async (text: string): Promise<HTMLCanvasElement> => {
  const canvas = document.createElement('canvas');
  await QRCode.toCanvas(canvas, text, { scale: 5, margin: 4 });
  return canvas;
};

const reads = (events: Iterable<CameraEvent>): readonly CodeRead[] =>
  [...events].flatMap((event) => (event.kind === 'read' ? [event.read] : []));

describe('WorkerCodeCamera', () => {
  let filmed: ReturnType<typeof film> | undefined;
  let watching: Subscription | undefined;
  const video = document.createElement('video');
  video.muted = true;

  const camera = () => TestBed.inject(WorkerCodeCamera);
  const using = (draw: (context: CanvasRenderingContext2D, frame: number) => void) => {
    filmed = film(draw);
    spyOn(navigator.mediaDevices, 'getUserMedia').and.callFake(filmed.open);
  };
  const refusing = (name: string) =>
    spyOn(navigator.mediaDevices, 'getUserMedia').and.rejectWith(new DOMException('', name));

  afterEach(() => {
    watching?.unsubscribe();
    filmed?.stop();
    localStorage.removeItem('fangang.camera');
  });

  it('reads an invoice from moving pictures in its worker, with our own wasm', async () => {
    const code = await pictureOf(invoice);
    using((context, frame) => {
      context.fillStyle = '#888';
      context.fillRect(0, 0, 640, 480);
      context.drawImage(code, 100 + (frame % 20), 80);
    });
    const read = await firstValueFrom(
      camera()
        .watch(video)
        .pipe(
          filter((event) => event.kind === 'read'),
          map((event) => event.read),
        ),
    );
    expect(read.text).toBe(invoice);
    expect(read.format).toBe('QR_CODE');
    expect(read.ms).toBeGreaterThan(0);
    expect(read.ms).toBeLessThan(5000);
    expect(filmed?.streams[0]?.getTracks().map(({ readyState }) => readyState)).toEqual(['ended']);
    expect(video.srcObject).toBeNull();
  });

  it('reports a code once while it stays, and another one at once', async () => {
    const codes = await Promise.all([pictureOf(invoice), pictureOf('https://example.cn/')]);
    using((context, frame) => {
      context.fillStyle = '#ccc';
      context.fillRect(0, 0, 640, 480);
      const code = codes[frame < 25 ? 0 : 1];
      if (code) context.drawImage(code, 120, 60);
    });
    const events: CameraEvent[] = [];
    watching = camera()
      .watch(video)
      .subscribe((event) => events.push(event));
    for (let waited = 0; waited < 80 && reads(events).length < 2; waited += 1)
      await new Promise((resolve) => setTimeout(resolve, 100));
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(reads(events).map(({ text }) => text)).toEqual([invoice, 'https://example.cn/']);
  });

  const problems: readonly (readonly [string, string])[] = [
    ['NotAllowedError', 'permission-denied'],
    ['NotFoundError', 'no-camera'],
    ['NotReadableError', 'camera-busy'],
    ['TypeError', 'not-supported'],
  ];
  for (const [name, problem] of problems)
    it(`names ${name} ${problem}`, async () => {
      refusing(name);
      const [event] = await firstValueFrom(camera().watch(video).pipe(take(1), toArray()));
      expect(event).toEqual(jasmine.objectContaining({ kind: 'problem', problem }));
    });

  it('says that the camera was lost, and opens it again when a device comes', async () => {
    using((context) => context.fillRect(0, 0, 640, 480));
    const events: CameraEvent[] = [];
    const until = async (kind: CameraEvent['kind'], count: number) => {
      for (let waited = 0; waited < 50; waited += 1) {
        if (events.filter((event) => event.kind === kind).length >= count) return;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    };
    watching = camera()
      .watch(video)
      .subscribe((event) => events.push(event));
    await until('started', 1);
    filmed?.streams[0]?.getTracks().forEach((track) => track.dispatchEvent(new Event('ended')));
    await until('problem', 1);
    navigator.mediaDevices.dispatchEvent(new Event('devicechange'));
    await until('started', 2);
    expect(events.map((event) => (event.kind === 'problem' ? event.problem : event.kind))).toEqual([
      'started',
      'camera-lost',
      'started',
    ]);
    expect(filmed?.streams.length).toBe(2);
  });

  it('reads a chosen picture in the same worker, while the camera runs', async () => {
    using((context) => context.fillRect(0, 0, 640, 480));
    watching = camera().watch(video).subscribe();
    const code = await pictureOf(invoice);
    const png = await new Promise<Blob | null>((resolve) => code.toBlob(resolve));
    const pictures = TestBed.inject(WorkerPictureCodes);
    const read = await pictures.read(png ?? new Blob());
    expect(read.ok && read.value.map(({ text, source }) => [text, source])).toEqual([
      [invoice, 'file'],
    ]);
    expect(await pictures.read(new Blob(['no picture']))).toEqual({
      ok: false,
      error: 'not-a-picture',
    });
    const blank = document.createElement('canvas');
    const empty = await new Promise<Blob | null>((resolve) => blank.toBlob(resolve));
    expect(await pictures.read(empty ?? new Blob())).toEqual({ ok: false, error: 'no-code' });
  });

  it('falls back to any camera when the remembered one is gone', async () => {
    localStorage.setItem('fangang.camera', 'gone');
    filmed = film((context) => context.fillRect(0, 0, 640, 480));
    const open = filmed.open;
    const asked: unknown[] = [];
    spyOn(navigator.mediaDevices, 'getUserMedia').and.callFake((constraints) => {
      asked.push(constraints?.video);
      return asked.length === 1
        ? Promise.reject(new DOMException('', 'OverconstrainedError'))
        : open();
    });
    const [event] = await firstValueFrom(camera().watch(video).pipe(take(1), toArray()));
    expect(event?.kind).toBe('started');
    expect(asked).toEqual([
      jasmine.objectContaining({ deviceId: { exact: 'gone' } }),
      jasmine.objectContaining({ facingMode: 'environment' }),
    ]);
  });
});
