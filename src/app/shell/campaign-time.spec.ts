import { TestBed } from '@angular/core/testing';
import { LanguageChoice } from '../language/language';
import { CLOCK } from '../ports/clock';
import { ManualClock } from '../ports/testing/manual-clock';
import { CampaignTime } from './campaign-time';

describe('CampaignTime', () => {
  const clock = new ManualClock();
  beforeEach(() => {
    jasmine.clock().install();
    TestBed.configureTestingModule({ providers: [{ provide: CLOCK, useValue: clock }] });
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

  it('speaks the language of the screen', () => {
    TestBed.inject(LanguageChoice).choose('en');
    expect(TestBed.inject(CampaignTime).day()).toContain('Feb');
  });
});
