import { TestBed } from '@angular/core/testing';
import { NumberPad } from './number-pad';

describe('NumberPad', () => {
  const open = async (inputs: Record<string, unknown> = {}) => {
    const fixture = TestBed.createComponent(NumberPad);
    for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
    await fixture.whenStable();
    const host: HTMLElement = fixture.nativeElement;
    const key = (name: string) => {
      const found = [...host.querySelectorAll('button')].find(
        (b) => (b.getAttribute('aria-label') ?? b.textContent.trim()) === name,
      );
      if (!found) throw new Error(`no key ${name}`);
      return found;
    };
    const press = async (...names: string[]) => {
      for (const name of names) {
        key(name).click();
        await fixture.whenStable();
      }
      return fixture.componentInstance.value();
    };
    return { host, key, press };
  };

  it('writes, erases and clears', async () => {
    const { press } = await open();
    expect(await press('1', '0', '9')).toBe('109');
    expect(await press('删除一位')).toBe('10');
    expect(await press('清空')).toBe('');
  });

  it('stops when full', async () => {
    const { press, key } = await open({ maxLength: 2 });
    expect(await press('1', '2', '3')).toBe('12');
    expect(key('3').disabled).toBe(true);
    expect(key('删除一位').disabled).toBe(false);
  });

  it('offers an extra key such as X', async () => {
    const { press } = await open({ extraKey: 'X' });
    expect(await press('5', 'X')).toBe('5X');
  });

  it('has keys of at least 72 px and a name', async () => {
    const { host } = await open();
    const heights = [...host.querySelectorAll('button')].map((b) => b.offsetHeight);
    expect(heights.length).toBe(12);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(72);
    expect(host.getAttribute('aria-label')).toBe('数字键盘');
  });
});
