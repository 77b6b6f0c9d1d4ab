import { TestBed } from '@angular/core/testing';
import { DisplayChoice } from './display-choice';

describe('DisplayChoice', () => {
  const root = document.documentElement;
  const forget = () => {
    localStorage.removeItem('fangang.contrast');
    localStorage.removeItem('fangang.text');
    delete root.dataset['contrast'];
    delete root.dataset['text'];
  };
  beforeEach(forget);
  afterEach(forget);

  it('changes what the page looks like at once', () => {
    const choice = TestBed.inject(DisplayChoice);
    const before = getComputedStyle(root).getPropertyValue('--fg-ink');
    const size = Number.parseFloat(getComputedStyle(root).fontSize);
    choice.chooseContrast('high');
    choice.chooseTextSize('largest');
    expect(getComputedStyle(root).getPropertyValue('--fg-ink')).not.toBe(before);
    expect(Number.parseFloat(getComputedStyle(root).fontSize)).toBeCloseTo(2 * size, 1);
  });

  it('is remembered by the tablet', () => {
    TestBed.inject(DisplayChoice).chooseContrast('high');
    TestBed.inject(DisplayChoice).chooseTextSize('larger');
    TestBed.resetTestingModule();
    expect(TestBed.inject(DisplayChoice).contrast()).toBe('high');
    expect(TestBed.inject(DisplayChoice).textSize()).toBe('larger');
  });

  it('takes nonsense in storage for nothing', () => {
    localStorage.setItem('fangang.text', 'gigantic');
    expect(TestBed.inject(DisplayChoice).textSize()).toBe('normal');
    expect(root.dataset['text']).toBe('normal');
  });
});
