import { type ErrorHandler, Service, signal } from '@angular/core';
import type { ErrorLog, LoggedError } from '../../ports/error-log';

const keep = 20;
const longestMessage = 200;

/** Digits in long runs could be somebody's number: a log never keeps them. */
const withoutNumbers = (text: string): string => text.replace(/\d{6,}[\dXx*]*/g, '…');

/** Catches what nobody caught, says it on the console, and keeps the last few for the technician. */
@Service()
export class KeptErrorLog implements ErrorLog, ErrorHandler {
  readonly #entries = signal<readonly LoggedError[]>([]);
  readonly entries = this.#entries.asReadonly();

  handleError(error: unknown): void {
    const known = error instanceof Error ? error : new Error(String(error));
    const message = withoutNumbers(known.message).slice(0, longestMessage);
    console.error(`${known.name}: ${message}`);
    const entry = { at: new Date().toISOString(), name: known.name, message };
    this.#entries.update((entries) => [entry, ...entries].slice(0, keep));
  }

  clear(): void {
    this.#entries.set([]);
  }
}
