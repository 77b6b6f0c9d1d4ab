import { Asked } from './asked';

describe('Asked', () => {
  it('is silent about a field that nobody has touched', () => {
    expect(new Asked<'name'>().shows('name', '王')).toBeFalse();
  });

  it('speaks of a field that was left with something in it, and of no other', () => {
    const asked = new Asked<'name' | 'phone'>();
    asked.leave('name');
    expect(asked.shows('name', '王')).toBeTrue();
    expect(asked.shows('name', '')).toBeFalse();
    expect(asked.shows('phone', '138')).toBeFalse();
  });

  it('speaks of all, the empty ones too, once a person wanted to go on', () => {
    const asked = new Asked<'name'>();
    asked.askAll();
    expect(asked.shows('name', '')).toBeTrue();
    expect(asked.everything()).toBeTrue();
  });

  it('forgets for the next question', () => {
    const asked = new Asked<'name'>();
    asked.leave('name');
    asked.askAll();
    asked.forget();
    expect(asked.shows('name', '王')).toBeFalse();
  });
});
