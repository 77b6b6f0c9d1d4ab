import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { APP_UPDATE } from '../ports/app-update';
import { KIOSK_SESSION } from '../ports/kiosk-session';
import { FakeAppUpdate } from '../ports/testing/fake-app-update';
import { FakeKioskSession, practiceKiosk, volunteer } from '../ports/testing/fake-kiosk-session';
import { QuietUpdate } from './quiet-update';

@Component({ template: '' })
class Blank {}

describe('QuietUpdate', () => {
  const open = async (url: string) => {
    const update = new FakeAppUpdate();
    const session = new FakeKioskSession();
    session.be({ status: 'open', kiosk: practiceKiosk, operator: volunteer });
    TestBed.configureTestingModule({
      providers: [
        provideRouter([{ path: '**', component: Blank }]),
        { provide: APP_UPDATE, useValue: update },
        { provide: KIOSK_SESSION, useValue: session },
      ],
    });
    await TestBed.inject(Router).navigateByUrl(url);
    jasmine.clock().install();
    jasmine.clock().mockDate(new Date('2026-01-10T09:00:00Z'));
    TestBed.inject(QuietUpdate);
    TestBed.tick();
    return update;
  };
  afterEach(() => jasmine.clock().uninstall());

  it('waits for a minute without a touch on the home screen', async () => {
    const update = await open('/');
    update.be('ready');
    TestBed.tick();
    jasmine.clock().tick(45_000);
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    jasmine.clock().tick(45_000);
    expect(update.reloads).toBe(0);
    jasmine.clock().tick(15_000);
    expect(update.reloads).toBe(1);
  });

  it('never reloads over a claim that is being entered', async () => {
    const update = await open('/claim');
    update.be('ready');
    TestBed.tick();
    jasmine.clock().tick(3_600_000);
    expect(update.reloads).toBe(0);
  });

  it('does nothing while there is no new version', async () => {
    const update = await open('/');
    jasmine.clock().tick(3_600_000);
    expect(update.reloads).toBe(0);
  });
});
