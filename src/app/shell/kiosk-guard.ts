import { inject } from '@angular/core';
import { toObservable } from '@angular/core/rxjs-interop';
import { type CanActivateFn, type GuardResult, RedirectCommand, Router } from '@angular/router';
import { filter, firstValueFrom } from 'rxjs';
import { KIOSK_SESSION, type KioskState } from '../ports/kiosk-session';

/** Which screens a state of the kiosk allows. */
export type Gate = 'enrol' | 'unlock' | 'open' | 'technician';

/** A kiosk without an operator isn't ready: enrolment goes on where it stopped. */
export const gateOf = (state: KioskState): Exclude<Gate, 'technician'> | null => {
  switch (state.status) {
    case 'unenrolled':
      return 'enrol';
    case 'locked':
      return state.operators.length === 0 ? 'enrol' : 'unlock';
    case 'open':
      return 'open';
    case 'loading':
    case 'unusable':
      return null;
  }
};

const homes = { enrol: '/enrol', unlock: '/unlock', open: '/' } as const;

/** Waits until the kiosk knows itself, then lets in or leads to the screen that fits. */
export const kioskGuard =
  (gate: Gate): CanActivateFn =>
  async (_route, target): Promise<GuardResult> => {
    const router = inject(Router);
    const known = await firstValueFrom(
      toObservable(inject(KIOSK_SESSION).state).pipe(filter(({ status }) => status !== 'loading')),
    );
    const at = gateOf(known);
    if (gate === 'technician' || at === gate) return true;
    if (at === null) return false;
    const asked = gate === 'open' && target.url !== '/' ? { next: target.url } : {};
    return new RedirectCommand(
      router.createUrlTree([homes[at]], at === 'unlock' ? { queryParams: asked } : {}),
    );
  };
