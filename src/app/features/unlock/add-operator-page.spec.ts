import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { KIOSK_SESSION } from '../../ports/kiosk-session';
import { FakeKioskSession, practiceKiosk, volunteer } from '../../ports/testing/fake-kiosk-session';
import { AddOperatorPage } from './add-operator-page';

describe('AddOperatorPage', () => {
  const open = async () => {
    const session = new FakeKioskSession().withOperator(volunteer, '135790');
    session.be({ status: 'open', kiosk: practiceKiosk, operator: volunteer });
    TestBed.configureTestingModule({
      providers: [provideRouter([]), { provide: KIOSK_SESSION, useValue: session }],
    });
    const fixture = TestBed.createComponent(AddOperatorPage);
    await fixture.whenStable();
    const host: HTMLElement = fixture.nativeElement;
    const fill = async (name: string, pin: string) => {
      const input = host.querySelector('input');
      if (!input) throw new Error('no field');
      input.value = name;
      input.dispatchEvent(new Event('input'));
      host.querySelector('form')?.requestSubmit();
      await fixture.whenStable();
      for (let round = 0; round < 2; round++) {
        const pad = host.querySelector('fg-pin-entry');
        for (const key of pin) pad?.dispatchEvent(new KeyboardEvent('keydown', { key }));
        host.querySelector('form')?.requestSubmit();
        await fixture.whenStable();
      }
    };
    return { session, fill, text: () => host.textContent };
  };

  it('adds an operator who can unlock afterwards; the present one stays', async () => {
    const { session, fill, text } = await open();
    await fill('陈大山', '908172');
    expect(text()).toContain('陈大山 已添加');
    expect(session.state()).toEqual(jasmine.objectContaining({ operator: volunteer }));
    session.lock();
    expect((await session.unlock('operator-2', '908172')).ok).toBe(true);
  });

  it('says that a name is taken, and keeps what was entered', async () => {
    const { fill, text } = await open();
    await fill('王小红', '908172');
    expect(text()).toContain('已经有这个名字');
    expect(text()).not.toContain('已添加');
  });
});
