import { TestBed } from '@angular/core/testing';
import { LanguageChoice } from '../../language/language';
import { VerdictSign } from './verdict-sign';

describe('VerdictSign', () => {
  const open = async (inputs: Record<string, unknown>) => {
    const fixture = TestBed.createComponent(VerdictSign);
    for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
    await fixture.whenStable();
    const host: HTMLElement = fixture.nativeElement;
    return { fixture, host };
  };

  it('gives the amount in yuan, in the language of the screen', async () => {
    const { fixture, host } = await open({ outcome: 'yes', word: '可以补', amountFen: 38_650 });
    expect(host.querySelector('.amount')?.textContent.trim()).toBe('386.50 元');
    TestBed.inject(LanguageChoice).choose('en');
    await fixture.whenStable();
    expect(host.querySelector('.amount')?.textContent.trim()).toBe('386.50 yuan');
    TestBed.inject(LanguageChoice).choose('zh-CN');
  });

  it('differs by colour, by icon and by word', async () => {
    const signs = [];
    for (const [outcome, word] of [
      ['yes', '可以补'],
      ['open', '还差材料'],
      ['no', '不能补'],
    ]) {
      const { host } = await open({ outcome, word });
      signs.push({
        colour: getComputedStyle(host).backgroundColor,
        icon: host.querySelector('path')?.getAttribute('d'),
        word: host.querySelector('.word')?.textContent,
      });
    }
    expect(new Set(signs.map(({ colour }) => colour)).size).toBe(3);
    expect(new Set(signs.map(({ icon }) => icon)).size).toBe(3);
    expect(new Set(signs.map(({ word }) => word)).size).toBe(3);
  });

  it('shows no amount where none is due, and 0 where 0 is', async () => {
    expect(
      (await open({ outcome: 'no', word: '不能补' })).host.querySelector('.amount'),
    ).toBeNull();
    const { host } = await open({ outcome: 'no', word: '不能补', amountFen: 0 });
    expect(host.querySelector('.figure')?.textContent).toBe('0');
  });
});
