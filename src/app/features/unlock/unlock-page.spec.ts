import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { KIOSK_SESSION } from '../../ports/kiosk-session';
import { FakeKioskSession, practiceKiosk, volunteer } from '../../ports/testing/fake-kiosk-session';
import { UnlockPage } from './unlock-page';

const second = { id: 'operator-2', name: '陈大山' };

describe('UnlockPage', () => {
  const open = async (operators = [volunteer, second]) => {
    const session = new FakeKioskSession().withOperator(volunteer, '135790');
    if (operators.includes(second)) session.withOperator(second, '908172');
    session.be({ status: 'locked', kiosk: practiceKiosk, operators });
    TestBed.configureTestingModule({
      providers: [
        provideRouter([{ path: '**', component: UnlockPage }]),
        { provide: KIOSK_SESSION, useValue: session },
      ],
    });
    const fixture = TestBed.createComponent(UnlockPage);
    await fixture.whenStable();
    const host: HTMLElement = fixture.nativeElement;
    const pick = async (name: string) => {
      [...host.querySelectorAll('label')].find((l) => l.textContent.includes(name))?.click();
      await fixture.whenStable();
    };
    const pin = async (digits: string) => {
      const pad = host.querySelector('fg-pin-entry');
      for (const key of [...digits, 'Enter']) {
        pad?.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
        await fixture.whenStable();
      }
    };
    return { session, fixture, host, pick, pin, text: () => host.textContent };
  };

  it('asks who, then for the PIN, and opens the kiosk for that operator', async () => {
    const { session, pick, pin, text } = await open();
    expect(text()).toContain('是谁要继续办理');
    await pick('陈大山');
    expect(text()).toContain('陈大山，请输入 PIN');
    await pin('908172');
    expect(session.state()).toEqual({ status: 'open', kiosk: practiceKiosk, operator: second });
  });

  it('asks nothing needless where there is one operator', async () => {
    const { session, pin, text } = await open([volunteer]);
    expect(text()).toContain('王小红，请输入 PIN');
    expect(text()).not.toContain('不是我');
    await pin('135790');
    expect(session.state().status).toBe('open');
  });

  it('says how many tries are left, and clears the wrong PIN', async () => {
    const { pick, pin, text, host } = await open();
    await pick('王小红');
    await pin('999999');
    expect(text()).toContain('还可以试 4 次');
    expect(host.querySelectorAll('.filled').length).toBe(0);
    await pin('12');
    expect(text()).toContain('PIN 至少 6 位');
  });

  it('counts a pause down and takes no PIN meanwhile', async () => {
    const { session, fixture, pick, pin, text, host } = await open();
    session.waitSeconds = 30;
    await pick('王小红');
    jasmine.clock().install();
    try {
      await pin('135790');
      expect(text()).toContain('请等 30 秒');
      jasmine.clock().tick(29_000);
      fixture.detectChanges();
      expect(text()).toContain('请等 1 秒');
      expect(host.querySelector<HTMLButtonElement>('.key')?.disabled).toBe(true);
      session.waitSeconds = 0;
      jasmine.clock().tick(1_000);
      fixture.detectChanges();
      expect(text()).not.toContain('请等');
    } finally {
      jasmine.clock().uninstall();
    }
    await pin('135790');
    expect(session.state().status).toBe('open');
  });

  it('lets one go back to the names', async () => {
    const { fixture, host, pick, text } = await open();
    await pick('王小红');
    [...host.querySelectorAll('button')].find((b) => b.textContent.includes('不是我'))?.click();
    await fixture.whenStable();
    expect(text()).toContain('陈大山');
  });

  it('goes where one wanted to go, but only from its own route', async () => {
    const { fixture, pick, pin, session } = await open();
    const router = TestBed.inject(Router);
    await router.navigateByUrl('/unlock?next=%2Fclaim');
    fixture.componentRef.setInput('next', '/claim');
    const go = spyOn(router, 'navigateByUrl').and.resolveTo(true);
    await pick('王小红');
    await pin('135790');
    expect(go).toHaveBeenCalledOnceWith('/claim');
    expect(session.state().status).toBe('open');
  });
});
