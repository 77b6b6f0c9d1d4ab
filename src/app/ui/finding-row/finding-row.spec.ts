import { TestBed } from '@angular/core/testing';
import { FindingRow } from './finding-row';

describe('FindingRow', () => {
  const open = async (inputs: Record<string, unknown>) => {
    const fixture = TestBed.createComponent(FindingRow);
    for (const [name, value] of Object.entries({ text: '户籍在盘州', ...inputs }))
      fixture.componentRef.setInput(name, value);
    await fixture.whenStable();
    const host: HTMLElement = fixture.nativeElement;
    return host;
  };

  it('says each outcome in a word', async () => {
    const words = [];
    for (const outcome of ['pass', 'fail', 'open'])
      words.push((await open({ outcome })).querySelector('.state')?.textContent);
    expect(words).toEqual(['符合', '不符合', '待补']);
  });

  it('keeps the clause folded until asked, word for word and in Chinese', async () => {
    const host = await open({ outcome: 'fail', clause: '二（四）3', quote: '户籍在盘州市的…' });
    const details = host.querySelector('details');
    expect(details?.open).toBe(false);
    host.querySelector('summary')?.click();
    expect(details?.open).toBe(true);
    expect(host.querySelector('blockquote')?.textContent).toBe('户籍在盘州市的…');
    expect(host.querySelector('blockquote')?.lang).toBe('zh-CN');
    expect(host.querySelector('summary')?.textContent).toContain('二（四）3');
    expect(host.querySelector('summary')?.getBoundingClientRect().height).toBeGreaterThanOrEqual(
      48,
    );
  });

  it('says what to bring, and nothing where nothing is missing', async () => {
    const open1 = await open({ outcome: 'open', bring: '带户口本首页' });
    expect(open1.querySelector('.bring')?.textContent).toContain('带户口本首页');
    const pass = await open({ outcome: 'pass' });
    expect(pass.querySelector('.bring')).toBeNull();
    expect(pass.querySelector('details')).toBeNull();
  });
});
