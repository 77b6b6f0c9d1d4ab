import { TestBed } from '@angular/core/testing';
import { Empty } from './empty';

describe('Empty', () => {
  it('says that there is nothing, and hides its drawing from screen readers', async () => {
    const fixture = TestBed.createComponent(Empty);
    fixture.componentRef.setInput('text', '今天还没有登记');
    await fixture.whenStable();
    const host: HTMLElement = fixture.nativeElement;
    expect(host.textContent.trim()).toBe('今天还没有登记');
    expect(host.querySelector('fg-icon')?.getAttribute('aria-hidden')).toBe('true');
  });
});
