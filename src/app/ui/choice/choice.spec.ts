import { TestBed } from '@angular/core/testing';
import { Choice } from './choice';

describe('Choice', () => {
  const open = async () => {
    const fixture = TestBed.createComponent(Choice);
    fixture.componentRef.setInput('label', '车票在哪里？');
    fixture.componentRef.setInput('options', [
      { value: 'scan', label: '扫码', icon: 'scan', note: '电子发票上的二维码' },
      { value: 'file', label: '打开文件' },
      { value: 'type', label: '手工填写' },
    ]);
    await fixture.whenStable();
    const host: HTMLElement = fixture.nativeElement;
    return { fixture, host, radios: [...host.querySelectorAll('input')] };
  };

  it('is a named group of radio buttons', async () => {
    const { host, radios } = await open();
    expect(host.querySelector('legend')?.textContent).toBe('车票在哪里？');
    expect(radios.map((radio) => radio.type)).toEqual(['radio', 'radio', 'radio']);
    expect(new Set(radios.map((radio) => radio.name)).size).toBe(1);
    expect(radios[0]?.closest('label')?.textContent).toContain('电子发票上的二维码');
  });

  it('gives the value of the tile that was tapped, and shows it by more than colour', async () => {
    const { fixture, host } = await open();
    host.querySelectorAll('label').item(1).click();
    await fixture.whenStable();
    expect(fixture.componentInstance.value()).toBe('file');
    const marks = [...host.querySelectorAll('.mark')].map((mark) => getComputedStyle(mark).color);
    expect(marks[1]).not.toBe(marks[0]);
  });

  it('shows the value it was given', async () => {
    const { fixture, radios } = await open();
    fixture.componentRef.setInput('value', 'type');
    await fixture.whenStable();
    expect(radios.map((radio) => radio.checked)).toEqual([false, false, true]);
  });

  it('has tiles of at least 72 px and says what is wrong', async () => {
    const { fixture, host } = await open();
    const heights = [...host.querySelectorAll('label')].map(
      (l) => l.getBoundingClientRect().height,
    );
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(72);
    fixture.componentRef.setInput('error', '请选一个');
    await fixture.whenStable();
    const field = host.querySelector('fieldset');
    expect(
      host.querySelector(`#${field?.getAttribute('aria-describedby')}`)?.textContent,
    ).toContain('请选一个');
  });
});
