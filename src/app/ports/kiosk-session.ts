import { InjectionToken, type Signal } from '@angular/core';
import type { Result } from '../../domain/result';

export interface EnrolledKiosk {
  readonly id: string;
  /** Short name for receipts: `K07`. */
  readonly label: string;
  readonly servicePoint: string;
  readonly mode: 'practice' | 'real';
}

export interface Operator {
  readonly id: string;
  readonly name: string;
}

/** Where the kiosk stands. `unusable`: its store can't be opened; `reason` is a named error. */
export type KioskState =
  | { readonly status: 'loading' }
  | { readonly status: 'unenrolled' }
  | {
      readonly status: 'locked';
      readonly kiosk: EnrolledKiosk;
      readonly operators: readonly Operator[];
    }
  | { readonly status: 'open'; readonly kiosk: EnrolledKiosk; readonly operator: Operator }
  | { readonly status: 'unusable'; readonly reason: string };

export type EnrolError =
  | 'offline'
  | 'code-unknown'
  | 'code-used'
  | 'code-expired'
  | 'service-point-unknown'
  | 'not-the-bureau'
  | 'storage-refused';

export type UnlockError =
  | { readonly code: 'wrong-pin'; readonly attemptsLeft: number }
  | { readonly code: 'wait'; readonly seconds: number };

/** Who this tablet is and who stands at it. Kiosk session and operator session are two things. */
export interface KioskSession {
  readonly state: Signal<KioskState>;
  /** Asks the bureau for a one-time code; in practice mode only, else `null`. */
  practiceCode(): Promise<string | null>;
  enrol(code: string, servicePoint: string): Promise<Result<EnrolledKiosk, EnrolError>>;
  addOperator(
    name: string,
    pin: string,
  ): Promise<Result<Operator, 'name-taken' | 'storage-refused'>>;
  unlock(operatorId: string, pin: string): Promise<Result<Operator, UnlockError>>;
  lock(): void;
}

export const KIOSK_SESSION = new InjectionToken<KioskSession>('KioskSession');
