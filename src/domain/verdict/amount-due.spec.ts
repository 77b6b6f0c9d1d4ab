import type { Amount } from '../policy/amount';
import { amountDueFen } from './amount-due';

describe('amountDueFen', () => {
  const capped: Amount = { kind: 'capped-by-fare', fen: 40000 };
  const table: readonly [Amount, number, number | undefined, number][] = [
    [{ kind: 'none' }, 3, 43550, 0],
    [{ kind: 'fixed', fen: 30000 }, 1, undefined, 30000],
    [{ kind: 'fixed', fen: 30000 }, 2, 100, 60000],
    [{ kind: 'per-vehicle', fen: 60000 }, 5, 100, 60000],
    [capped, 1, undefined, 40000],
    [capped, 1, 39950, 39950],
    [capped, 1, 40000, 40000],
    [capped, 1, 40050, 40000],
    [capped, 2, 39950, 79900],
  ];
  for (const [amount, people, fare, due] of table)
    it(`${amount.kind} for ${people} with a fare of ${fare ?? 'nothing known'} → ${due} fen`, () =>
      expect(amountDueFen(amount, people, fare)).toBe(due));
});
