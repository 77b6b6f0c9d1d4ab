import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { KIOSK_SESSION, type KioskState } from '../ports/kiosk-session';
import { FakeKioskSession, practiceKiosk, volunteer } from '../ports/testing/fake-kiosk-session';
import { gateOf, kioskGuard } from './kiosk-guard';

@Component({ template: '' })
class Blank {}

describe('kioskGuard', () => {
  const open = (state: KioskState) => {
    const session = new FakeKioskSession();
    session.be(state);
    TestBed.configureTestingModule({
      providers: [
        { provide: KIOSK_SESSION, useValue: session },
        provideRouter([
          { path: 'enrol', component: Blank, canActivate: [kioskGuard('enrol')] },
          { path: 'unlock', component: Blank, canActivate: [kioskGuard('unlock')] },
          { path: 'diagnostics', component: Blank, canActivate: [kioskGuard('technician')] },
          { path: 'claim', component: Blank, canActivate: [kioskGuard('open')] },
          { path: '', component: Blank, canActivate: [kioskGuard('open')] },
        ]),
      ],
    });
    const router = TestBed.inject(Router);
    const go = async (url: string) => {
      await router.navigateByUrl(url);
      return router.url;
    };
    return { session, go, router };
  };
  const kiosk = practiceKiosk;

  it('leads a new tablet to enrolment, from wherever', async () => {
    const { go } = open({ status: 'unenrolled' });
    expect(await go('/')).toBe('/enrol');
    expect(await go('/claim')).toBe('/enrol');
    expect(await go('/unlock')).toBe('/enrol');
  });

  it('goes on with enrolment while there is no operator', async () => {
    const { go } = open({ status: 'locked', kiosk, operators: [] });
    expect(await go('/')).toBe('/enrol');
  });

  it('asks for the PIN and remembers where one wanted to go', async () => {
    const { go } = open({ status: 'locked', kiosk, operators: [volunteer] });
    expect(await go('/')).toBe('/unlock');
    expect(await go('/claim')).toBe('/unlock?next=%2Fclaim');
    expect(await go('/enrol')).toBe('/unlock');
  });

  it('lets an operator in, and nowhere back', async () => {
    const { go } = open({ status: 'open', kiosk, operator: volunteer });
    expect(await go('/claim')).toBe('/claim');
    expect(await go('/enrol')).toBe('/');
    expect(await go('/unlock')).toBe('/');
  });

  it('lets the technician in at any time, and nobody into a kiosk that can’t be used', async () => {
    const { go } = open({ status: 'unusable', reason: 'database-blocked' });
    expect(await go('/diagnostics')).toBe('/diagnostics');
    expect(await go('/claim')).toBe('/diagnostics');
  });

  it('waits until the kiosk knows itself', async () => {
    const { session, router } = open({ status: 'loading' });
    const going = router.navigateByUrl('/claim');
    session.be({ status: 'open', kiosk, operator: volunteer });
    await going;
    expect(router.url).toBe('/claim');
    expect(gateOf({ status: 'loading' })).toBeNull();
  });
});
