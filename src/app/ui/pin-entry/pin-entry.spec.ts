import { TestBed } from '@angular/core/testing';
import { PinEntry } from './pin-entry';

describe('PinEntry', () => {
  const open = async () => {
    const fixture = TestBed.createComponent(PinEntry);
    fixture.componentRef.setInput('label', '请输入 PIN');
    let done = 0;
    fixture.componentInstance.done.subscribe(() => done++);
    await fixture.whenStable();
    const host: HTMLElement = fixture.nativeElement;
    const key = async (name: string, on: Element = host) => {
      on.dispatchEvent(
        new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
      );
      await fixture.whenStable();
    };
    return { fixture, host, key, value: () => fixture.componentInstance.value(), done: () => done };
  };

  it('takes digits and Backspace from a keyboard, and nothing else', async () => {
    const { key, value } = await open();
    for (const name of ['1', 'a', '2', 'Shift', '3', 'Backspace']) await key(name);
    expect(value()).toBe('12');
  });

  it('never shows or speaks a digit', async () => {
    const { host, key } = await open();
    await key('7');
    await key('7');
    expect(host.querySelectorAll('.filled').length).toBe(2);
    expect(host.querySelector('[aria-live]')?.textContent).toBe('已输入 2 位');
    expect(host.querySelector('.dots')?.textContent.trim()).toBe('');
  });

  it('is done on Enter, but not when Enter presses a key of the pad', async () => {
    const { host, key, done } = await open();
    await key('Enter');
    expect(done()).toBe(1);
    const digit = host.querySelector('button');
    if (digit) await key('Enter', digit);
    expect(done()).toBe(1);
  });

  it('shows as many places as the shortest PIN has, then grows', async () => {
    const { host, key } = await open();
    expect(host.querySelectorAll('.dot').length).toBe(6);
    for (const name of '1234567') await key(name);
    expect(host.querySelectorAll('.dot').length).toBe(7);
  });
});
