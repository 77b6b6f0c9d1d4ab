import { DOCUMENT } from '@angular/common';
import { DestroyRef, inject, type Signal, signal } from '@angular/core';

/** In widths of the root's font: 720 px at the standard text size, 1,440 px at twice that. */
const narrowBelowRem = 40;

const isNarrow = (view: Window): boolean => {
  const rootPx = parseFloat(view.getComputedStyle(view.document.documentElement).fontSize);
  return view.innerWidth < narrowBelowRem * rootPx;
};

/**
 * Whether there is too little room for questions side by side, on a small screen as with large text; follows turning,
 * resizing and a change of the text size.
 */
export const useNarrowScreen = (): Signal<boolean> => {
  const view = inject(DOCUMENT).defaultView;
  const narrow = signal(view !== null && isNarrow(view));
  if (view === null) return narrow.asReadonly();
  const look = (): void => narrow.set(isNarrow(view));
  view.addEventListener('resize', look);
  const display = new MutationObserver(look);
  display.observe(view.document.documentElement, { attributeFilter: ['data-text', 'style'] });
  inject(DestroyRef).onDestroy(() => {
    view.removeEventListener('resize', look);
    display.disconnect();
  });
  return narrow.asReadonly();
};
