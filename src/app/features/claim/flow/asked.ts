import { type Signal, signal } from '@angular/core';

/** Which fields may show their problem: those a person left with something in them, and all once "next" was pressed. */
export class Asked<Field extends string> {
  readonly #left = signal<ReadonlySet<Field>>(new Set());
  readonly #everything = signal(false);

  /** A person left the field. */
  leave(field: Field): void {
    this.#left.update((left) => new Set([...left, field]));
  }

  /** A person wanted to go on. */
  askAll(): void {
    this.#everything.set(true);
  }

  /** A fresh question: nothing was asked yet. */
  forget(): void {
    this.#left.set(new Set());
    this.#everything.set(false);
  }

  /** Whether to show what is wrong with a field that holds `typed`. */
  shows(field: Field, typed: string): boolean {
    return this.#everything() || (typed !== '' && this.#left().has(field));
  }

  get everything(): Signal<boolean> {
    return this.#everything.asReadonly();
  }
}
