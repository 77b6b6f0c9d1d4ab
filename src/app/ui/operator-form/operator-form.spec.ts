import { TestBed } from '@angular/core/testing';
import { type NewOperator, OperatorForm } from './operator-form';

describe('OperatorForm', () => {
  const open = async () => {
    const fixture = TestBed.createComponent(OperatorForm);
    fixture.componentRef.setInput('doneLabel', '完成');
    const given: NewOperator[] = [];
    fixture.componentInstance.submitted.subscribe((operator) => given.push(operator));
    await fixture.whenStable();
    const host: HTMLElement = fixture.nativeElement;
    const enter = async () => {
      host.querySelector('form')?.requestSubmit();
      await fixture.whenStable();
    };
    const name = async (text: string) => {
      const input = host.querySelector('input');
      if (!input) throw new Error('no name field');
      input.value = text;
      input.dispatchEvent(new Event('input'));
      await enter();
    };
    const pin = async (digits: string) => {
      const pad = host.querySelector('fg-pin-entry');
      for (const key of digits) pad?.dispatchEvent(new KeyboardEvent('keydown', { key }));
      await enter();
    };
    const text = () => host.textContent;
    return { fixture, host, given, name, pin, enter, text };
  };

  it('asks for name, PIN and the PIN again, then gives both', async () => {
    const { given, name, pin, text } = await open();
    await name(' 王小红 ');
    await pin('908172');
    expect(text()).toContain('再输一次');
    await pin('908172');
    expect(given).toEqual([{ name: '王小红', pin: '908172' }]);
  });

  it('does not go on without a name', async () => {
    const { name, text } = await open();
    await name('  ');
    expect(text()).toContain('请填写姓名');
    expect(text()).not.toContain('设一个 PIN');
  });

  it('refuses a weak PIN and says why', async () => {
    const { name, pin, text, given } = await open();
    await name('王小红');
    await pin('123456');
    expect(text()).toContain('不能是连着的数字');
    expect(text()).not.toContain('再输一次');
    expect(given).toEqual([]);
  });

  it('starts the PIN again when the second differs', async () => {
    const { name, pin, text, given, host } = await open();
    await name('王小红');
    await pin('908172');
    await pin('908171');
    expect(text()).toContain('两次输入不一样');
    expect(host.querySelectorAll('.filled').length).toBe(0);
    await pin('135790');
    await pin('135790');
    expect(given.map((operator) => operator.pin)).toEqual(['135790']);
  });

  it('goes back to the name when the name was refused', async () => {
    const { fixture, name, pin, host } = await open();
    await name('王小红');
    await pin('908172');
    await pin('908172');
    fixture.componentRef.setInput('nameError', '这个名字已经有了');
    await fixture.whenStable();
    expect(host.querySelector('.error')?.textContent).toContain('这个名字已经有了');
    expect(host.querySelector('input')?.value).toBe('王小红');
  });
});
