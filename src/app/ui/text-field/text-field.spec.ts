import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form, FormField, pattern, required } from '@angular/forms/signals';
import { TextField } from './text-field';

@Component({
  imports: [TextField, FormField],
  template: `<fg-text-field label="手机号" hint="11 位" [formField]="fields.phone" />`,
})
class Host {
  readonly model = signal({ phone: '' });
  readonly fields = form(this.model, (path) => {
    required(path.phone, { message: '请填手机号' });
    pattern(path.phone, /^1[3-9]\d{9}$/, { message: '手机号是 11 位数字' });
  });
}

describe('TextField', () => {
  const open = async () => {
    const fixture = TestBed.createComponent(Host);
    await fixture.whenStable();
    const host: HTMLElement = fixture.nativeElement;
    const input = host.querySelector('input');
    if (!input) throw new Error('no input');
    const type = async (text: string) => {
      input.value = text;
      input.dispatchEvent(new Event('input'));
      await fixture.whenStable();
    };
    return { fixture, host, input, type };
  };

  it('ties its label and hint to the input', async () => {
    const { host, input } = await open();
    expect(host.querySelector('label')?.htmlFor).toBe(input.id);
    const hint = host.querySelector(`#${input.getAttribute('aria-describedby')}`);
    expect(hint?.textContent).toBe('11 位');
    expect(input.getAttribute('aria-required')).toBe('true');
  });

  it('writes into the form as one types and takes what the form holds', async () => {
    const { fixture, input, type } = await open();
    await type('138');
    expect(fixture.componentInstance.model().phone).toBe('138');
    fixture.componentInstance.model.set({ phone: '13900000000' });
    await fixture.whenStable();
    expect(input.value).toBe('13900000000');
  });

  it('complains only after the field was left, in a sentence tied to the input', async () => {
    const { fixture, host, input, type } = await open();
    await type('12');
    expect(host.querySelector('.error')).toBeNull();
    input.dispatchEvent(new Event('blur'));
    await fixture.whenStable();
    expect(host.querySelector('.error')?.textContent).toContain('手机号是 11 位数字');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(host.querySelector(`#${input.getAttribute('aria-describedby')}`)).toBe(
      host.querySelector('.error'),
    );
    await type('13900000000');
    expect(host.querySelector('.error')).toBeNull();
    expect(input.getAttribute('aria-invalid')).toBe('false');
  });

  it('shows an error from outside at once, before what it confirmed', async () => {
    const fixture = TestBed.createComponent(TextField);
    fixture.componentRef.setInput('label', '身份证号');
    fixture.componentRef.setInput('confirmed', '1990年3月12日，女');
    await fixture.whenStable();
    const host: HTMLElement = fixture.nativeElement;
    expect(host.querySelector('.confirmed')?.textContent).toContain('1990年3月12日');
    fixture.componentRef.setInput('error', '最后一位不对');
    await fixture.whenStable();
    expect(host.querySelector('.error')?.textContent).toContain('最后一位不对');
    expect(host.querySelector('.confirmed')).toBeNull();
  });

  it('is tall enough for a thumb and takes the focus when asked', async () => {
    const { fixture, host, input } = await open();
    fixture.componentInstance.fields.phone().focusBoundControl();
    expect(document.activeElement).toBe(input);
    expect(host.querySelector('.box')?.getBoundingClientRect().height).toBeGreaterThanOrEqual(48);
  });
});
