import { DOCUMENT } from '@angular/common';
import { DestroyRef, inject, type Signal, signal } from '@angular/core';

/** Below this a screen shows one question at a time. */
const narrowQuery = '(max-width: 719px)';

/** Whether the screen is too narrow for questions side by side; follows turning and resizing. */
export const useNarrowScreen = (): Signal<boolean> => {
  const media = inject(DOCUMENT).defaultView?.matchMedia(narrowQuery);
  const narrow = signal(media?.matches ?? false);
  const follow = (event: MediaQueryListEvent): void => narrow.set(event.matches);
  media?.addEventListener('change', follow);
  inject(DestroyRef).onDestroy(() => media?.removeEventListener('change', follow));
  return narrow.asReadonly();
};
