import { TestBed } from '@angular/core/testing';
import { Loading } from './loading';

describe('Loading', () => {
  it('says in words what it waits for', async () => {
    const fixture = TestBed.createComponent(Loading);
    await fixture.whenStable();
    const host: HTMLElement = fixture.nativeElement;
    expect(host.getAttribute('role')).toBe('status');
    expect(host.textContent).toContain('请稍候');
    fixture.componentRef.setInput('text', '正在打开相机');
    await fixture.whenStable();
    expect(host.textContent).toContain('正在打开相机');
  });
});
