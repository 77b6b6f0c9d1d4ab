import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { APP_UPDATE } from '../ports/app-update';
import { CLOCK } from '../ports/clock';
import { KIOSK_SESSION, type KioskState } from '../ports/kiosk-session';
import { REFERENCE_DATA } from '../ports/reference-data';
import { SYNC_STATUS } from '../ports/sync-status';
import { FakeAppUpdate } from '../ports/testing/fake-app-update';
import { FakeKioskSession, practiceKiosk, volunteer } from '../ports/testing/fake-kiosk-session';
import { FakeReferenceData } from '../ports/testing/fake-reference-data';
import { FakeSyncStatus } from '../ports/testing/fake-sync-status';
import { ManualClock } from '../ports/testing/manual-clock';
import { App } from './app';

@Component({ template: `<p>{{ typed() }}</p>` })
class Half {
  readonly typed = signal('');
}

@Component({ template: 'home' })
class Blank {}

const second = { id: 'operator-2', name: '陈大山' };

describe('App', () => {
  const open = async (state: KioskState, url = '/claim') => {
    const session = new FakeKioskSession()
      .withOperator(volunteer, '135790')
      .withOperator(second, '908172');
    session.be(state);
    const update = new FakeAppUpdate();
    TestBed.configureTestingModule({
      providers: [
        provideRouter([
          { path: 'claim', component: Half },
          { path: '**', component: Blank },
        ]),
        { provide: KIOSK_SESSION, useValue: session },
        { provide: SYNC_STATUS, useValue: new FakeSyncStatus() },
        { provide: APP_UPDATE, useValue: update },
        { provide: CLOCK, useValue: new ManualClock() },
        { provide: REFERENCE_DATA, useValue: new FakeReferenceData() },
      ],
    });
    const router = TestBed.inject(Router);
    const fixture = TestBed.createComponent(App);
    await router.navigateByUrl(url);
    await fixture.whenStable();
    const host: HTMLElement = fixture.nativeElement;
    const find = (selector: string): HTMLElement => {
      const found = host.querySelector<HTMLElement>(selector);
      if (!found) throw new Error(`no ${selector}`);
      return found;
    };
    return { session, update, router, fixture, host, find };
  };
  const working: KioskState = { status: 'open', kiosk: practiceKiosk, operator: volunteer };

  it('names place, operator and time, and marks practice over everything', async () => {
    const { host, find } = await open(working);
    expect(find('.place').textContent).toContain('盘州高铁站 K07');
    expect(find('.operator').textContent).toContain('王小红');
    expect(find('.time').textContent).toBe('08:00');
    expect(host.querySelector('fg-watermark')).not.toBeNull();
    expect(document.title).toBe('返岗 · 盘州务工人员服务点');
  });

  it('has no watermark in a real campaign', async () => {
    const kiosk = { ...practiceKiosk, mode: 'real' as const };
    const { host } = await open({ ...working, kiosk });
    expect(host.querySelector('fg-watermark')).toBeNull();
    expect(host.querySelector('.practice')).toBeNull();
  });

  it('covers a half-entered screen with the lock, and gives it back to the same operator', async () => {
    const { session, fixture, host, find, router } = await open(working);
    const screen = find('main p');
    find('.lock').click();
    await fixture.whenStable();
    expect(session.state().status).toBe('locked');
    expect(getComputedStyle(find('main')).display).toBe('none');
    await session.unlock(volunteer.id, '135790');
    await fixture.whenStable();
    expect(host.querySelector('main p')).withContext('the same element').toBe(screen);
    expect(getComputedStyle(find('main')).display).not.toBe('none');
    expect(router.url).toBe('/claim');
  });

  it('starts somebody else at the home screen', async () => {
    const { session, fixture, router } = await open(working);
    session.lock();
    await fixture.whenStable();
    await session.unlock(second.id, '908172');
    await fixture.whenStable();
    expect(router.url).toBe('/');
  });

  it('switches the language of everything at once', async () => {
    const { fixture, find, host } = await open(working);
    const button = [...host.querySelectorAll('button')].find((b) => b.textContent.includes('EN'));
    button?.click();
    await fixture.whenStable();
    expect(find('.lock').textContent).toContain('Lock');
    expect(document.documentElement.lang).toBe('en');
    button?.click();
    await fixture.whenStable();
    expect(document.documentElement.lang).toBe('zh-CN');
  });

  it('says what to do when the app is broken or the store can’t be opened', async () => {
    const { update, fixture, find } = await open({ status: 'unusable', reason: 'blocked' });
    expect(find('fg-out-of-order').textContent).toContain('请不要清除浏览器数据');
    expect(find('code').textContent).toBe('blocked');
    update.be('broken');
    await fixture.whenStable();
    expect(find('.alarm').textContent).toContain('已保存的登记都还在');
    find('.alarm button').click();
    expect(update.reloads).toBe(1);
  });

  it('gives every control of the bar a target of at least 48 px', async () => {
    const { host } = await open(working);
    const controls = [...host.querySelectorAll<HTMLElement>('.bar :is(button, a)')];
    expect(controls.length).toBeGreaterThanOrEqual(5);
    for (const control of controls) {
      const { width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height)).withContext(control.className).toBeGreaterThanOrEqual(48);
    }
  });
});
