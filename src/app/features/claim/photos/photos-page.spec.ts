import { err, ok } from '../../../../domain/result';
import type { PhotoQuality } from '../../../../decode/photo/photo-quality';
import { ClaimBench } from '../testing/claim-bench';
import { filledDraft } from '../testing/filled-draft';

const file = new File(['x'], 'photo.jpg', { type: 'image/jpeg' });
const made = (quality: PhotoQuality) =>
  ok({ jpeg: new Blob([quality], { type: 'image/jpeg' }), width: 800, height: 600, quality });

describe('PhotosPage', () => {
  const open = async () => {
    const bench = new ClaimBench();
    await bench.open('photos', filledDraft());
    return bench;
  };
  const photos = (bench: ClaimBench) => bench.store.draft().photos;

  it('shows what was taken', async () => {
    const bench = await open();
    bench.photos.next = made('clear');
    await bench.choose(file, 'fg-photo-card:first-child');
    expect(photos(bench).map(({ role }) => role)).toEqual(['ticket']);
    expect(bench.find('img').getAttribute('src')).toMatch(/^blob:/);
    expect(bench.text).toContain('已拍好');
    expect(bench.text).toContain('重拍');
  });

  it('keeps one photo a role: a retake takes its place', async () => {
    const bench = await open();
    bench.photos.next = made('blurred');
    await bench.choose(file, 'fg-photo-card:first-child');
    expect(bench.text).toContain('有点糊');
    bench.photos.next = made('clear');
    await bench.choose(file, 'fg-photo-card:first-child');
    await bench.choose(file, 'fg-photo-card:last-child');
    expect(photos(bench).map(({ role, quality }) => [role, quality])).toEqual([
      ['ticket', 'clear'],
      ['employment', 'clear'],
    ]);
  });

  it('refuses a photo of 40 MB in a sentence and leaves the one that was there', async () => {
    const bench = await open();
    bench.photos.next = made('clear');
    await bench.choose(file, 'fg-photo-card:first-child');
    bench.photos.next = err({ code: 'too-large' });
    await bench.choose(file, 'fg-photo-card:first-child');
    expect(bench.text).toContain('40 MB');
    expect(photos(bench).length).toBe(1);
  });

  it('takes a photo away again', async () => {
    const bench = await open();
    bench.photos.next = made('clear');
    await bench.choose(file, 'fg-photo-card:first-child');
    await bench.press('删掉');
    expect(photos(bench)).toEqual([]);
    expect(bench.host.querySelector('img')).toBeNull();
  });

  it('lets a person go on without any', async () => {
    const bench = await open();
    await bench.next();
    expect(bench.url).toBe('/claim/consent');
  });
});
