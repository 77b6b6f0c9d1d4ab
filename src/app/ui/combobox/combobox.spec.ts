import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form, FormField, required } from '@angular/forms/signals';
import { Combobox } from './combobox';

const places = [
  { value: 'PAE', label: '盘州', note: '贵州省' },
  { value: 'HEM', label: '红果', note: '贵州省' },
  { value: 'IZQ', label: '广州南', note: '广东省' },
];
const pinyin: Record<string, string> = { PAE: 'pz', HEM: 'hg', IZQ: 'gzn' };

@Component({
  imports: [Combobox, FormField],
  template: `
    <fg-combobox label="出发站" [search]="search" [labelOf]="labelOf" [formField]="fields.from" />
  `,
})
class Host {
  readonly model = signal({ from: '' });
  readonly fields = form(this.model, (path) => required(path.from, { message: '请选车站' }));
  readonly search = (query: string) =>
    places.filter(({ value, label }) => label.includes(query) || pinyin[value]?.startsWith(query));
  readonly labelOf = (value: string) => places.find((p) => p.value === value)?.label ?? value;
}

describe('Combobox', () => {
  const open = async () => {
    const fixture = TestBed.createComponent(Host);
    await fixture.whenStable();
    const host: HTMLElement = fixture.nativeElement;
    const input = host.querySelector('input');
    if (!input) throw new Error('no input');
    const type = async (text: string) => {
      input.focus();
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await fixture.whenStable();
    };
    const key = async (name: string, keyCode: number) => {
      const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
      Object.defineProperty(event, 'keyCode', { value: keyCode });
      input.dispatchEvent(event);
      await fixture.whenStable();
    };
    const rows = () => [...document.querySelectorAll<HTMLElement>('mat-option')];
    return {
      fixture,
      host,
      input,
      type,
      key,
      rows,
      from: () => fixture.componentInstance.model().from,
    };
  };

  it('offers candidates as one types, in rows large enough to tap', async () => {
    const { type, rows, input } = await open();
    await type('pz');
    expect(rows().map((row) => row.textContent.replace(/\s+/g, ' ').trim())).toEqual([
      '盘州 贵州省',
    ]);
    expect(rows()[0]?.offsetHeight).toBeGreaterThanOrEqual(72);
    expect(input.getAttribute('aria-expanded')).toBe('true');
    expect(input.getAttribute('role')).toBe('combobox');
  });

  it('takes a tapped row', async () => {
    const { fixture, type, rows, input, from } = await open();
    await type('广州');
    rows()[0]?.click();
    await fixture.whenStable();
    expect(from()).toBe('IZQ');
    expect(input.value).toBe('广州南');
  });

  it('takes the first candidate with Enter', async () => {
    const { type, key, input, from } = await open();
    await type('h');
    await key('Enter', 13);
    expect(from()).toBe('HEM');
    expect(input.value).toBe('红果');
  });

  it('forgets the choice when the text is changed, and says when nothing fits', async () => {
    const { fixture, host, type, key, from } = await open();
    await type('pz');
    await key('Enter', 13);
    await type('普安');
    expect(from()).toBe('');
    expect(host.querySelector('.hint')?.textContent).toContain('没有找到');
    host.querySelector('input')?.dispatchEvent(new Event('blur'));
    await fixture.whenStable();
    expect(host.querySelector('.error')?.textContent).toContain('请选车站');
  });

  it('shows the label of a value that the form already holds', async () => {
    const { fixture, input } = await open();
    fixture.componentInstance.model.set({ from: 'PAE' });
    await fixture.whenStable();
    expect(input.value).toBe('盘州');
  });
});
