import { TestBed } from '@angular/core/testing';
import { Watermark } from './watermark';

describe('Watermark', () => {
  it('covers the screen, says practice, and lets taps through', async () => {
    const fixture = TestBed.createComponent(Watermark);
    document.body.append(fixture.nativeElement);
    await fixture.whenStable();
    const host: HTMLElement = fixture.nativeElement;
    expect(host.querySelector('text')?.textContent).toContain('练习');
    const box = host.getBoundingClientRect();
    expect([box.width, box.height]).toEqual([document.documentElement.clientWidth, innerHeight]);
    expect(document.elementFromPoint(box.width / 2, box.height / 2)?.closest('fg-watermark')).toBe(
      null,
    );
    fixture.destroy();
  });
});
