import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { useNarrowScreen } from './narrow-screen';

@Component({ selector: 'fg-narrow-host', template: '{{ narrow() }}' })
class Host {
  readonly narrow = useNarrowScreen();
}

describe('useNarrowScreen', () => {
  const root = document.documentElement;
  afterEach(() => root.style.removeProperty('font-size'));

  /** So large or small that the test's window has the wanted number of rem. */
  const remAcross = (count: number) => {
    root.style.setProperty('font-size', `${window.innerWidth / count}px`, 'important');
  };

  it('counts room by the size of the text, and follows it', async () => {
    remAcross(41);
    const fixture = TestBed.createComponent(Host);
    await fixture.whenStable();
    expect(fixture.componentInstance.narrow()).toBeFalse();
    remAcross(39);
    await new Promise((resolve) => setTimeout(resolve));
    expect(fixture.componentInstance.narrow()).toBeTrue();
  });

  it('stops following with its screen', async () => {
    remAcross(41);
    const fixture = TestBed.createComponent(Host);
    await fixture.whenStable();
    const { narrow } = fixture.componentInstance;
    fixture.destroy();
    remAcross(20);
    await new Promise((resolve) => setTimeout(resolve));
    expect(narrow()).toBeFalse();
  });
});
