import { TestBed } from '@angular/core/testing';
import { pageCanvas, pagePicture } from '../../decode/photo/testing/pictures';
import { WorkerPhotoMaker } from './worker-photo-maker';

describe('WorkerPhotoMaker', () => {
  const maker = () => TestBed.inject(WorkerPhotoMaker);

  it('makes a photo of a file in a worker', async () => {
    const result = await maker().fromFile(await pagePicture(2400, 1600));
    expect(result.ok && [result.value.width, result.value.height, result.value.quality]).toEqual([
      1600,
      1067,
      'clear',
    ]);
  });

  it('makes a photo of the frame that a video shows', async () => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [640, 480];
    canvas.getContext('2d')?.drawImage(pageCanvas(640, 480), 0, 0);
    const video = document.createElement('video');
    video.muted = true;
    const stream = canvas.captureStream(10);
    video.srcObject = stream;
    await video.play();
    const result = await maker().fromVideo(video);
    stream.getTracks().forEach((track) => track.stop());
    expect(result.ok && [result.value.width, result.value.height]).toEqual([640, 480]);
  });

  it('says that a video shows nothing yet', async () => {
    expect(await maker().fromVideo(document.createElement('video'))).toEqual({
      ok: false,
      error: { code: 'empty' },
    });
  });

  it('refuses 41 MB without a worker, in time', async () => {
    const start = spyOn(Worker.prototype, 'postMessage').and.callThrough();
    const huge = new Blob(Array.from({ length: 41 }, () => new Uint8Array(1024 * 1024)));
    expect(await maker().fromFile(huge)).toEqual({ ok: false, error: { code: 'too-large' } });
    expect(start).not.toHaveBeenCalled();
  });

  it('hands over the named error of a file that is no image', async () => {
    expect(await maker().fromFile(new Blob(['票']))).toEqual({
      ok: false,
      error: { code: 'not-an-image' },
    });
  });
});
