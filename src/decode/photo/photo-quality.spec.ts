import { luminanceOf } from './luminance';
import { photoQualityOf, type PhotoQuality } from './photo-quality';
import { pageCanvas } from './testing/pictures';

const qualityWith = (filter: string): PhotoQuality => {
  const canvas = pageCanvas(800, 600, filter);
  const pixels = canvas.getContext('2d')?.getImageData(0, 0, 800, 600).data;
  if (pixels === undefined) throw new Error('no pixels');
  return photoQualityOf(luminanceOf(pixels, 800, 600));
};
const flat = (level: number): PhotoQuality =>
  photoQualityOf({ width: 800, height: 600, data: new Uint8ClampedArray(480_000).fill(level) });

describe('photoQualityOf', () => {
  const table: readonly [string, PhotoQuality][] = [
    ['none', 'clear'],
    ['brightness(0.6)', 'clear'],
    ['contrast(0.5)', 'clear'],
    ['blur(0.7px)', 'clear'],
    ['blur(1px)', 'clear'],
    ['blur(3px)', 'blurred'],
    ['blur(5px)', 'blurred'],
    ['blur(12px)', 'blurred'],
    ['blur(4px) brightness(0.6)', 'blurred'],
    ['brightness(0.3)', 'too-dark'],
    ['brightness(0.1)', 'too-dark'],
    ['blur(5px) brightness(0.2)', 'too-dark'],
    ['brightness(2)', 'clear'],
    ['brightness(40)', 'too-bright'],
  ];
  for (const [filter, quality] of table)
    it(`finds a page with ${filter} ${quality}`, () => expect(qualityWith(filter)).toBe(quality));

  it('knows an empty picture', () => {
    expect(flat(0)).toBe('too-dark');
    expect(flat(60)).toBe('too-dark');
    expect(flat(130)).toBe('blank');
    expect(flat(255)).toBe('too-bright');
  });

  it('looks at a small ticket on a large empty table, not at the table', () => {
    const width = 800;
    const height = 600;
    const at = (filter: string): PhotoQuality => {
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('no 2d context');
      context.fillStyle = '#8a7a66';
      context.fillRect(0, 0, width, height);
      context.filter = filter;
      context.drawImage(pageCanvas(1200, 900), 300, 200, 400, 300);
      const { data } = context.getImageData(0, 0, width, height);
      return photoQualityOf(luminanceOf(data, width, height));
    };
    expect(at('none')).toBe('clear');
    expect(at('blur(3px)')).toBe('blurred');
  });
});
