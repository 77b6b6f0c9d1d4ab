import { signal } from '@angular/core';
import { err, ok, type Result } from '../../../domain/result';
import type {
  EnrolError,
  EnrolledKiosk,
  KioskSession,
  KioskState,
  Operator,
  UnlockError,
} from '../kiosk-session';

export const practiceKiosk: EnrolledKiosk = {
  id: 'kiosk-7',
  label: 'K07',
  servicePoint: 'panzhou-hsr',
  mode: 'practice',
};

export const volunteer: Operator = { id: 'operator-1', name: '王小红' };

/** A kiosk in memory that keeps the port's promises; `refuseEnrol` makes the next enrolment fail. */
export class FakeKioskSession implements KioskSession {
  readonly #state = signal<KioskState>({ status: 'unenrolled' });
  readonly state = this.#state.asReadonly();
  readonly #pins = new Map<string, { operator: Operator; pin: string }>();
  refuseEnrol: EnrolError | null = null;
  code: string | null = 'PRAC-T1CE';
  waitSeconds = 0;
  #wrong = 0;

  be(state: KioskState): void {
    this.#state.set(state);
  }

  withOperator(operator: Operator, pin: string): this {
    this.#pins.set(operator.id, { operator, pin });
    return this;
  }

  practiceCode(): Promise<string | null> {
    return Promise.resolve(this.code);
  }

  enrol(code: string, servicePoint: string): Promise<Result<EnrolledKiosk, EnrolError>> {
    if (this.refuseEnrol) return Promise.resolve(err(this.refuseEnrol));
    if (code !== this.code) return Promise.resolve(err('code-unknown'));
    const kiosk = { ...practiceKiosk, servicePoint };
    this.be({ status: 'locked', kiosk, operators: [] });
    return Promise.resolve(ok(kiosk));
  }

  addOperator(
    name: string,
    pin: string,
  ): Promise<Result<Operator, 'name-taken' | 'storage-refused'>> {
    const names = [...this.#pins.values()].map(({ operator }) => operator.name);
    if (names.includes(name)) return Promise.resolve(err('name-taken'));
    const operator = { id: `operator-${this.#pins.size + 1}`, name };
    this.withOperator(operator, pin);
    const now = this.state();
    if (now.status === 'locked') this.be({ ...now, operators: this.#operators() });
    return Promise.resolve(ok(operator));
  }

  unlock(operatorId: string, pin: string): Promise<Result<Operator, UnlockError>> {
    const now = this.state();
    const slot = this.#pins.get(operatorId);
    if (now.status !== 'locked' || !slot) throw new Error('not locked, or no such operator');
    if (this.waitSeconds > 0)
      return Promise.resolve(err({ code: 'wait', seconds: this.waitSeconds }));
    if (slot.pin !== pin)
      return Promise.resolve(err({ code: 'wrong-pin', attemptsLeft: 5 - ++this.#wrong }));
    this.#wrong = 0;
    this.be({ status: 'open', kiosk: now.kiosk, operator: slot.operator });
    return Promise.resolve(ok(slot.operator));
  }

  lock(): void {
    const now = this.state();
    if (now.status !== 'open') return;
    this.be({ status: 'locked', kiosk: now.kiosk, operators: this.#operators() });
  }

  #operators(): readonly Operator[] {
    return [...this.#pins.values()].map(({ operator }) => operator);
  }
}
