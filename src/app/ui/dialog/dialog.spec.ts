import { TestBed } from '@angular/core/testing';
import { Dialog } from './dialog';

describe('Dialog', () => {
  const open = async () => {
    const fixture = TestBed.createComponent(Dialog);
    for (const [name, value] of Object.entries({
      heading: '还在吗？',
      primaryLabel: '继续使用',
      quietLabel: '现在锁屏',
    }))
      fixture.componentRef.setInput(name, value);
    const log: string[] = [];
    fixture.componentInstance.primary.subscribe(() => log.push('primary'));
    fixture.componentInstance.quiet.subscribe(() => log.push('quiet'));
    await fixture.whenStable();
    const host: HTMLElement = fixture.nativeElement;
    return { host, log, dialog: host.querySelector('dialog') };
  };

  it('is modal, named, and has its primary action under the finger', async () => {
    const { dialog } = await open();
    expect(dialog?.matches(':modal')).toBe(true);
    const name = dialog?.getAttribute('aria-labelledby');
    expect(document.getElementById(name ?? '')?.textContent).toBe('还在吗？');
    expect(document.activeElement?.textContent).toContain('继续使用');
    expect(document.activeElement?.getBoundingClientRect().height).toBeGreaterThanOrEqual(72);
  });

  it('names the answer; Escape is the quiet one and leaves the closing to its owner', async () => {
    const { host, log, dialog } = await open();
    host.querySelectorAll('button').forEach((button) => button.click());
    const cancel = new Event('cancel', { cancelable: true });
    dialog?.dispatchEvent(cancel);
    expect(log).toEqual(['quiet', 'primary', 'quiet']);
    expect(cancel.defaultPrevented).toBe(true);
    expect(dialog?.open).toBe(true);
  });
});
