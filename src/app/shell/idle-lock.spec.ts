import { TestBed } from '@angular/core/testing';
import { KIOSK_SESSION } from '../ports/kiosk-session';
import { FakeKioskSession, practiceKiosk, volunteer } from '../ports/testing/fake-kiosk-session';
import { IDLE_TIMES, IdleLock } from './idle-lock';

describe('IdleLock', () => {
  beforeEach(() => jasmine.clock().install());
  afterEach(() => jasmine.clock().uninstall());

  const open = () => {
    const session = new FakeKioskSession().withOperator(volunteer, '135790');
    session.be({ status: 'open', kiosk: practiceKiosk, operator: volunteer });
    TestBed.configureTestingModule({
      providers: [
        { provide: KIOSK_SESSION, useValue: session },
        { provide: IDLE_TIMES, useValue: { quietMs: 60_000, warningMs: 20_000 } },
      ],
    });
    const lock = TestBed.inject(IdleLock);
    TestBed.tick();
    return { session, lock };
  };

  it('warns for as long as it says, then locks', () => {
    const { session, lock } = open();
    jasmine.clock().tick(59_999);
    expect(lock.secondsLeft()).toBeNull();
    jasmine.clock().tick(1);
    expect(lock.secondsLeft()).toBe(20);
    jasmine.clock().tick(19_000);
    expect(lock.secondsLeft()).toBe(1);
    expect(session.state().status).toBe('open');
    jasmine.clock().tick(1_000);
    expect(session.state().status).toBe('locked');
    TestBed.tick();
    expect(lock.secondsLeft()).toBeNull();
  });

  it('starts anew with any touch, also during the warning', () => {
    const { session, lock } = open();
    jasmine.clock().tick(75_000);
    expect(lock.secondsLeft()).toBe(5);
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    expect(lock.secondsLeft()).toBeNull();
    jasmine.clock().tick(59_000);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
    jasmine.clock().tick(59_000);
    expect(session.state().status).toBe('open');
    expect(lock.secondsLeft()).toBeNull();
  });

  it('rests while locked', () => {
    const { session, lock } = open();
    session.lock();
    TestBed.tick();
    jasmine.clock().tick(200_000);
    expect(lock.secondsLeft()).toBeNull();
  });

  it('gives at least 20 seconds by default', () => {
    TestBed.configureTestingModule({});
    expect(TestBed.inject(IDLE_TIMES).warningMs).toBeGreaterThanOrEqual(20_000);
  });
});
