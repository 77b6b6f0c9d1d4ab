import { InjectionToken, type Signal } from '@angular/core';

/** An unexpected error, for the technician: no stack, no data of a person. */
export interface LoggedError {
  /** ISO 8601, device time. */
  readonly at: string;
  readonly name: string;
  readonly message: string;
}

export interface ErrorLog {
  /** Newest first, the last twenty. */
  readonly entries: Signal<readonly LoggedError[]>;
  clear(): void;
}

export const ERROR_LOG = new InjectionToken<ErrorLog>('ErrorLog');
