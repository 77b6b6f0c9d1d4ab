import { inject, Injectable, signal } from '@angular/core';
import { type CanActivateFn, Router } from '@angular/router';
import { ClaimDraftStore } from '../draft/claim-draft-store';
import { type ClaimStep, reachableStep, stepAfter, stepBefore } from './claim-steps';

/** From step to step, forwards and back; nothing typed is ever lost on the way. */
@Injectable()
export class ClaimFlow {
  readonly #router = inject(Router);
  readonly #store = inject(ClaimDraftStore);
  readonly #cameBack = signal(false);

  /** Whether the step on the screen was reached from a later one. */
  readonly cameBack = this.#cameBack.asReadonly();

  next(step: ClaimStep): void {
    this.#go(stepAfter(step), false);
  }

  back(step: ClaimStep): void {
    this.#go(stepBefore(step), true);
  }

  /** To the first step that still lacks something, or to the verdict. */
  resume(): void {
    this.#go(reachableStep('verdict', this.#store.gaps()), false);
  }

  /** The next person stands at the counter. */
  nextPerson(): void {
    this.#store.startAfresh();
    this.#go('identity', false);
  }

  leave(): void {
    void this.#router.navigate(['/']);
  }

  #go(step: ClaimStep | null, cameBack: boolean): void {
    this.#cameBack.set(cameBack);
    void this.#router.navigate(step === null ? ['/'] : ['/claim', step]);
  }
}

/** A step can be opened once all before it are answered; otherwise the first that isn't opens. */
export const claimStepGuard =
  (step: ClaimStep): CanActivateFn =>
  () => {
    const reachable = reachableStep(step, inject(ClaimDraftStore).gaps());
    return reachable === step || inject(Router).createUrlTree(['/claim', reachable]);
  };
