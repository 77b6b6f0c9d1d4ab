import { TestBed } from '@angular/core/testing';
import { Segments } from './segments';

describe('Segments', () => {
  it('is a named group of radio buttons of at least 48 px that gives what was chosen', async () => {
    const fixture = TestBed.createComponent(Segments);
    fixture.componentRef.setInput('label', '语言');
    fixture.componentRef.setInput('options', [
      { value: 'zh-CN', label: '中文', lang: 'zh-CN' },
      { value: 'en', label: 'English', lang: 'en' },
    ]);
    fixture.componentRef.setInput('value', 'zh-CN');
    await fixture.whenStable();
    const host: HTMLElement = fixture.nativeElement;
    expect(host.querySelector('legend')?.textContent).toBe('语言');
    const labels = [...host.querySelectorAll('label')];
    expect(labels.map((label) => label.lang)).toEqual(['zh-CN', 'en']);
    expect(Math.min(...labels.map((label) => label.offsetHeight))).toBeGreaterThanOrEqual(48);
    labels[1]?.click();
    await fixture.whenStable();
    expect(fixture.componentInstance.value()).toBe('en');
    const inputs = [...host.querySelectorAll('input')];
    expect(inputs.map((input) => input.checked)).toEqual([false, true]);
  });
});
