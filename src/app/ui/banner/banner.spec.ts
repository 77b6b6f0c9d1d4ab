import { TestBed } from '@angular/core/testing';
import { Banner } from './banner';

describe('Banner', () => {
  it('interrupts for an error and waits its turn otherwise', async () => {
    const fixture = TestBed.createComponent(Banner);
    await fixture.whenStable();
    const host: HTMLElement = fixture.nativeElement;
    expect(host.getAttribute('role')).toBe('status');
    fixture.componentRef.setInput('kind', 'error');
    await fixture.whenStable();
    expect(host.getAttribute('role')).toBe('alert');
    expect(host.className).toContain('error');
  });

  it('offers its action only where there is one', async () => {
    const fixture = TestBed.createComponent(Banner);
    let pressed = 0;
    fixture.componentInstance.action.subscribe(() => pressed++);
    await fixture.whenStable();
    const host: HTMLElement = fixture.nativeElement;
    expect(host.querySelector('button')).toBeNull();
    fixture.componentRef.setInput('actionLabel', '再试一次');
    await fixture.whenStable();
    host.querySelector('button')?.click();
    expect(pressed).toBe(1);
  });
});
