import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { type EnrolError, KIOSK_SESSION } from '../../ports/kiosk-session';
import { REFERENCE_DATA } from '../../ports/reference-data';
import { FakeKioskSession, practiceKiosk } from '../../ports/testing/fake-kiosk-session';
import { FakeReferenceData } from '../../ports/testing/fake-reference-data';
import { EnrolPage } from './enrol-page';
import { enrolTexts } from './enrol-texts';

describe('EnrolPage', () => {
  const open = async (prepare?: (session: FakeKioskSession) => void) => {
    const session = new FakeKioskSession();
    session.code = '7K2M9QXR';
    prepare?.(session);
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        { provide: KIOSK_SESSION, useValue: session },
        { provide: REFERENCE_DATA, useValue: new FakeReferenceData() },
      ],
    });
    const fixture = TestBed.createComponent(EnrolPage);
    await fixture.whenStable();
    const host: HTMLElement = fixture.nativeElement;
    const press = async (label: string) => {
      const found = [...host.querySelectorAll<HTMLElement>('button, label')].find((element) =>
        element.textContent.includes(label),
      );
      if (!found) throw new Error(`nothing to press: ${label}`);
      found.click();
      await fixture.whenStable();
    };
    const type = async (text: string) => {
      const input = host.querySelector<HTMLInputElement>('input:not([type=radio])');
      if (!input) throw new Error('no field');
      input.focus();
      input.value = text;
      input.dispatchEvent(new Event('input'));
      await fixture.whenStable();
    };
    const pin = async (digits: string) => {
      const pad = host.querySelector('fg-pin-entry');
      for (const key of [...digits, 'Enter']) {
        pad?.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
        await fixture.whenStable();
      }
    };
    /** Waits for a part that loads when it is first needed. */
    const arrive = async (selector: string) => {
      for (let round = 0; round < 50 && !host.querySelector(selector); round++) {
        await new Promise((resolve) => setTimeout(resolve, 20));
        await fixture.whenStable();
      }
      await fixture.whenStable();
    };
    return { session, host, press, type, arrive, pin, text: () => host.textContent };
  };

  it('enrols with a typed code at a station, then makes the first operator and opens', async () => {
    const { session, press, type, pin, host } = await open();
    const go = spyOn(TestBed.inject(Router), 'navigateByUrl').and.resolveTo(true);
    await type('7k2m9qxr');
    expect(host.querySelector('input')?.value).toBe('7K2M-9QXR');
    await press('下一步');
    await press('红果火车站');
    await press('登记这台平板');
    expect(session.state()).toEqual({
      status: 'locked',
      kiosk: { ...practiceKiosk, servicePoint: 'hongguo-rail' },
      operators: [],
    });
    await type('王小红');
    await press('下一步');
    await pin('908172');
    await pin('908172');
    expect(session.state().status).toBe('open');
    expect(go).toHaveBeenCalledOnceWith('/');
  });

  it('fetches a practice code with one tap and goes on', async () => {
    const { press, text } = await open();
    await press('取一个练习码');
    expect(text()).toContain('平板放在哪里');
  });

  it('says so where there is no practice code, and still takes a typed one', async () => {
    const { press, text } = await open((session) => (session.code = null));
    await press('取一个练习码');
    expect(text()).toContain('正式活动没有练习码');
    expect(text()).toContain('先登记这台平板');
  });

  it('does not go on with half a code, nor without a place', async () => {
    const { press, type, text } = await open();
    await type('7K2M');
    await press('下一步');
    expect(text()).toContain('请填写 8 位登记码');
    await type('7K2M9QXR');
    await press('下一步');
    await press('登记这台平板');
    expect(text()).toContain('请选一个服务点');
    await press('乡镇（街道）服务点');
    await press('登记这台平板');
    expect(text()).toContain('请从列表里选');
  });

  it('finds a township by pinyin', async () => {
    const { session, press, type, arrive } = await open();
    await press('取一个练习码');
    await press('乡镇（街道）服务点');
    await arrive('fg-combobox [role=combobox]');
    await type('jichang');
    document.querySelector<HTMLElement>('mat-option')?.click();
    await press('登记这台平板');
    expect(session.state()).toEqual(
      jasmine.objectContaining({
        kiosk: jasmine.objectContaining({ servicePoint: '520281126' }),
      }),
    );
  });

  const codeErrors: readonly EnrolError[] = ['code-unknown', 'code-used', 'code-expired'];
  for (const error of codeErrors)
    it(`goes back to the code and says what is wrong with it: ${error}`, async () => {
      const { press, text, host } = await open((session) => (session.refuseEnrol = error));
      await press('取一个练习码');
      await press('盘州高铁站');
      await press('登记这台平板');
      expect(text()).toContain('先登记这台平板');
      expect(text()).toContain(enrolTexts['zh-CN'].errors[error]);
      expect(host.querySelector('input')?.value).withContext('kept').toBe('7K2M-9QXR');
    });

  const otherErrors: readonly EnrolError[] = [
    'offline',
    'service-point-unknown',
    'not-the-bureau',
    'storage-refused',
  ];
  for (const error of otherErrors)
    it(`stays and says what to do: ${error}`, async () => {
      const { press, text, host } = await open((session) => (session.refuseEnrol = error));
      await press('取一个练习码');
      await press('盘州高铁站');
      await press('登记这台平板');
      expect(text()).toContain(enrolTexts['zh-CN'].errors[error]);
      expect(host.querySelector<HTMLInputElement>('input:checked')?.value).toBe('panzhou-hsr');
    });

  it('goes on with the operator after a reload', async () => {
    const { text } = await open((session) =>
      session.be({ status: 'locked', kiosk: practiceKiosk, operators: [] }),
    );
    expect(text()).toContain('谁来操作');
  });
});
