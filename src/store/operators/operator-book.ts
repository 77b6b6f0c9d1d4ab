import { err, ok, type Result } from '../../domain/result';
import type { KioskDatabase } from '../database/kiosk-database';
import { type OperatorRow, operatorRowSchema } from '../rows/operator-row';
import { pinFits } from './pin-verifier';
import { attemptsLeft, waitBeforePin } from './pin-slow-down';

export interface KnownOperator {
  readonly id: string;
  readonly name: string;
}

export type PinError =
  | { readonly code: 'wrong-pin'; readonly attemptsLeft: number }
  | { readonly code: 'wait'; readonly seconds: number };

const named = ({ id, name }: OperatorRow): KnownOperator => ({ id, name });

/** The operators of this kiosk and their PINs, which never leave it. */
export class OperatorBook {
  constructor(
    private readonly db: KioskDatabase,
    private readonly deviceNowMs: () => number,
  ) {}

  async all(): Promise<readonly KnownOperator[]> {
    const rows = await this.db.operators.orderBy('name').toArray();
    return rows.map((row) => named(operatorRowSchema.parse(row)));
  }

  async isNameTaken(name: string): Promise<boolean> {
    return (await this.db.operators.where('name').equals(name).count()) > 0;
  }

  /**
   * The failure is counted before the answer is known, so that closing the page while the PIN is checked doesn't buy a
   * free try.
   */
  async unlock(id: string, pin: string): Promise<Result<KnownOperator, PinError>> {
    const begun = await this.beginAttempt(id);
    if (!begun.ok) return begun;
    const { row, failures } = begun.value;
    if (!(await pinFits(pin, row.pin))) {
      return err({ code: 'wrong-pin', attemptsLeft: attemptsLeft(failures) });
    }
    await this.db.operators.update(id, { failures: 0, failedAtMs: null });
    return ok(named(row));
  }

  private beginAttempt(
    id: string,
  ): Promise<Result<{ row: OperatorRow; failures: number }, PinError>> {
    return this.db.transaction('rw', this.db.operators, async () => {
      const row = operatorRowSchema.parse(await this.db.operators.get(id));
      const nowMs = this.deviceNowMs();
      const waitMs = waitBeforePin(row, nowMs);
      if (waitMs > 0) return err({ code: 'wait', seconds: Math.ceil(waitMs / 1000) });
      const failures = row.failures + 1;
      await this.db.operators.update(id, { failures, failedAtMs: nowMs });
      return ok({ row, failures });
    });
  }
}
