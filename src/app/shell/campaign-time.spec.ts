import { TestBed } from '@angular/core/testing';
import { LanguageChoice } from '../language/language';
import { CLOCK } from '../ports/clock';
import { KIOSK_SESSION } from '../ports/kiosk-session';
import { FakeKioskSession, practiceKiosk } from '../ports/testing/fake-kiosk-session';
import { ManualClock } from '../ports/testing/manual-clock';
import { CampaignTime } from './campaign-time';

describe('CampaignTime', () => {
  let clock = new ManualClock();
  let session = new FakeKioskSession();
  beforeEach(() => {
    jasmine.clock().install();
    clock = new ManualClock();
    session = new FakeKioskSession();
    TestBed.configureTestingModule({
      providers: [
        { provide: CLOCK, useValue: clock },
        { provide: KIOSK_SESSION, useValue: session },
      ],
    });
  });
  afterEach(() => {
    TestBed.inject(LanguageChoice).choose('zh-CN');
    jasmine.clock().uninstall();
  });

  it('is Panzhou’s time wherever the tablet believes to be, and goes on', () => {
    const time = TestBed.inject(CampaignTime);
    expect(time.time()).toBe('08:00');
    expect(time.day()).toBe('2月3日周一');
    clock.advance(16 * 3_600_000);
    jasmine.clock().tick(5_000);
    expect(time.time()).toBe('00:00');
    expect(time.day()).toBe('2月4日周二');
  });

  it('follows at once when the kiosk comes into a campaign', () => {
    const time = TestBed.inject(CampaignTime);
    expect(time.time()).toBe('08:00');
    clock.advance(3_600_000);
    session.be({ status: 'locked', kiosk: practiceKiosk, operators: [] });
    expect(time.time()).toBe('09:00');
  });

  it('speaks the language of the screen', () => {
    TestBed.inject(LanguageChoice).choose('en');
    expect(TestBed.inject(CampaignTime).day()).toContain('Feb');
  });
});
