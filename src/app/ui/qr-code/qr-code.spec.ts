import { TestBed } from '@angular/core/testing';
import jsQR from 'jsqr';
import { QrCode } from './qr-code';

/** What a scanner would read from the rendered element. */
const readBack = async (svg: SVGElement): Promise<string | undefined> => {
  const markup = new XMLSerializer().serializeToString(svg);
  const image = new Image(400, 400);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(markup)}`;
  await image.decode();
  const canvas = new OffscreenCanvas(400, 400);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0, 400, 400);
  const { data } = context.getImageData(0, 0, 400, 400);
  return jsQR(data, 400, 400)?.data;
};

describe('QrCode', () => {
  it('draws a code that a decoder reads back, with a name for those who cannot see', async () => {
    const fixture = TestBed.createComponent(QrCode);
    fixture.componentRef.setInput('text', 'K07-0001 盘州高铁站');
    fixture.componentRef.setInput('label', '回执二维码');
    await fixture.whenStable();
    const svg = fixture.nativeElement.querySelector('svg');
    if (!(svg instanceof SVGElement)) throw new Error('no svg');
    expect(svg.getAttribute('aria-label')).toBe('回执二维码');
    svg.setAttribute('width', '400');
    svg.setAttribute('height', '400');
    expect(await readBack(svg)).toBe('K07-0001 盘州高铁站');
  });
});
