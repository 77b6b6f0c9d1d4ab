import { makePhoto } from './make-photo';
import { photoFileMaxBytes } from './photo-error';
import { jpegWith, pagePicture, noisePicture, bytesOf } from './testing/pictures';

const codeOf = async (file: Blob): Promise<string> => {
  const result = await makePhoto(file);
  return result.ok ? 'made' : result.error.code;
};
const made = async (file: Blob) => {
  const result = await makePhoto(file);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

describe('makePhoto', () => {
  it('scales to 1,600 px, into 300 kB of JPEG that a browser shows', async () => {
    const photo = await made(await pagePicture(3000, 2000));
    expect([photo.width, photo.height]).toEqual([1600, 1067]);
    expect(photo.jpeg.type).toBe('image/jpeg');
    expect(photo.jpeg.size).toBeLessThanOrEqual(300 * 1024);
    const shown = await createImageBitmap(photo.jpeg);
    expect([shown.width, shown.height]).toEqual([1600, 1067]);
    expect(photo.quality).toBe('clear');
  });

  it('keeps a small picture as large as it is', async () => {
    const photo = await made(await pagePicture(640, 480));
    expect([photo.width, photo.height]).toEqual([640, 480]);
  });

  it('gets even pure noise below 300 kB', async () => {
    const photo = await made(await noisePicture(2400, 1800));
    expect(photo.jpeg.size).toBeLessThanOrEqual(300 * 1024);
    expect(Math.max(photo.width, photo.height)).toBeGreaterThanOrEqual(600);
  });

  it('turns a photo upright as the camera notes it', async () => {
    const lying = jpegWith(await bytesOf(await pagePicture(1200, 800)), { orientation: 6 });
    const photo = await made(lying);
    expect([photo.width, photo.height]).toEqual([800, 1200]);
  });

  it('leaves all metadata behind', async () => {
    const secret = 'GPS 25.7091N 104.4715E';
    const tagged = jpegWith(await bytesOf(await pagePicture(800, 600)), { orientation: 1, secret });
    expect(new TextDecoder('latin1').decode(await bytesOf(tagged))).toContain(secret);
    const text = new TextDecoder('latin1').decode(await bytesOf((await made(tagged)).jpeg));
    expect(text).not.toContain(secret);
    expect(text).not.toContain('Exif');
  });

  it('puts white behind what is transparent', async () => {
    const canvas = new OffscreenCanvas(64, 64);
    canvas.getContext('2d');
    const photo = await made(await canvas.convertToBlob({ type: 'image/png' }));
    const shown = new OffscreenCanvas(64, 64);
    const context = shown.getContext('2d');
    context?.drawImage(await createImageBitmap(photo.jpeg), 0, 0);
    expect([...(context?.getImageData(30, 30, 1, 1).data ?? [])]).toEqual([255, 255, 255, 255]);
  });

  it('refuses what is above 40 MB by its size, without reading it', async () => {
    const huge = new Blob(Array.from({ length: 41 }, () => new Uint8Array(1024 * 1024)));
    const arrayBuffer = spyOn(huge, 'arrayBuffer').and.callThrough();
    expect(huge.size).toBeGreaterThan(photoFileMaxBytes);
    expect(await codeOf(huge)).toBe('too-large');
    expect(arrayBuffer).not.toHaveBeenCalled();
  });

  it('refuses 60,000 × 60,000 pixels before decoding one', async () => {
    const bytes = await bytesOf(await pagePicture(64, 64, 'image/png'));
    new DataView(bytes.buffer).setUint32(16, 60_000);
    new DataView(bytes.buffer).setUint32(20, 60_000);
    const decode = spyOn(window, 'createImageBitmap').and.callThrough();
    expect(await codeOf(new Blob([bytes]))).toBe('too-many-pixels');
    expect(decode).not.toHaveBeenCalled();
  });

  it('names what it can’t use', async () => {
    const text = (content: string) => new Blob([content]);
    expect(await codeOf(text(''))).toBe('empty');
    expect(await codeOf(text('%PDF-1.7 …'))).toBe('not-an-image');
    expect(await codeOf(text('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe('not-an-image');
    expect(await codeOf(text('\0\0\0\u0018ftypheic\0\0\0\0mif1heic'))).toBe('heic-not-supported');
  });

  for (const type of ['image/jpeg', 'image/png'] as const)
    it(`notices a ${type} that was cut off`, async () => {
      const whole = await bytesOf(await pagePicture(1200, 800, type));
      for (const share of [0.01, 0.3, 0.6, 0.9, 0.99])
        expect(await codeOf(new Blob([whole.subarray(0, whole.length * share)]))).toBe('damaged');
      expect(await codeOf(new Blob([whole]))).toBe('made');
    });
});
