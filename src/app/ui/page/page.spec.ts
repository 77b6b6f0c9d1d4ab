import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { LanguageChoice } from '../../language/language';
import { Page } from './page';

@Component({
  imports: [Page],
  template: `
    <fg-page
      [heading]="heading()"
      [step]="step()"
      [steps]="5"
      primaryLabel="下一步"
      secondaryLabel="不确定"
      [back]="true"
      [busy]="busy()"
      [primaryDisabled]="disabled()"
      (primary)="log.push('primary')"
      (secondary)="log.push('secondary')"
      (backward)="log.push('back')"
    >
      <input id="field" />
    </fg-page>
  `,
})
class Host {
  readonly heading = signal('身份证号');
  readonly step = signal(2);
  readonly busy = signal(false);
  readonly disabled = signal(false);
  readonly log: string[] = [];
}

describe('Page', () => {
  const open = async () => {
    const fixture = TestBed.createComponent(Host);
    await fixture.whenStable();
    const host: HTMLElement = fixture.nativeElement;
    const button = (name: string) => {
      const found = [...host.querySelectorAll('button')].find((b) => b.textContent.includes(name));
      if (!found) throw new Error(`no button ${name}`);
      return found;
    };
    return { fixture, host, button, at: fixture.componentInstance };
  };

  it('says where the job stands, to eyes and to screen readers', async () => {
    const { host } = await open();
    expect(host.querySelector('h1')?.textContent).toBe('身份证号');
    expect(host.querySelectorAll('.dot').length).toBe(5);
    expect(host.querySelectorAll('.dot.done').length).toBe(1);
    expect(host.querySelector('fg-step-dots .fg-hidden')?.textContent).toBe('第 2 步，共 5 步');
  });

  it('names what was pressed', async () => {
    const { button, at } = await open();
    button('返回').click();
    button('不确定').click();
    button('下一步').click();
    expect(at.log).toEqual(['back', 'secondary', 'primary']);
  });

  it('takes Enter in a field as the primary action', async () => {
    const { host, at } = await open();
    host.querySelector('form')?.requestSubmit();
    expect(at.log).toEqual(['primary']);
  });

  it('starts nothing twice while busy', async () => {
    const { fixture, host, button, at } = await open();
    at.busy.set(true);
    await fixture.whenStable();
    button('下一步').click();
    host.querySelector('form')?.requestSubmit();
    expect(at.log).toEqual([]);
    expect(button('下一步').getAttribute('aria-busy')).toBe('true');
  });

  it('lets a disabled primary action rest, by Enter too', async () => {
    const { fixture, host, button, at } = await open();
    at.disabled.set(true);
    await fixture.whenStable();
    host.querySelector('form')?.requestSubmit();
    expect(button('下一步').disabled).toBe(true);
    expect(at.log).toEqual([]);
  });

  it('moves the focus to a new question, but never out of a field', async () => {
    const { fixture, host, at } = await open();
    expect(document.activeElement).toBe(host.querySelector('h1'));
    host.querySelector<HTMLInputElement>('#field')?.focus();
    at.step.set(3);
    await fixture.whenStable();
    expect(document.activeElement?.id).toBe('field');
    host.querySelector<HTMLInputElement>('#field')?.blur();
    at.heading.set('车票');
    await fixture.whenStable();
    expect(document.activeElement).toBe(host.querySelector('h1'));
  });

  it('makes the primary action at least 72 px tall and every other 48', async () => {
    const { button } = await open();
    expect(button('下一步').getBoundingClientRect().height).toBeGreaterThanOrEqual(72);
    expect(button('返回').getBoundingClientRect().height).toBeGreaterThanOrEqual(48);
    expect(button('不确定').getBoundingClientRect().height).toBeGreaterThanOrEqual(48);
  });

  it('changes its own words with the language', async () => {
    const { fixture, button } = await open();
    TestBed.inject(LanguageChoice).choose('en');
    await fixture.whenStable();
    expect(button('Back')).toBeDefined();
    TestBed.inject(LanguageChoice).choose('zh-CN');
  });
});
