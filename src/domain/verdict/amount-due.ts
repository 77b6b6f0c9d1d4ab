import type { Amount } from '../policy/amount';

/**
 * Whole fen due for an eligible case of so many distinct people. An unknown fare leaves the cap: what would be due at
 * most. `fareFen` is the fare of one person's ticket.
 */
export const amountDueFen = (
  amount: Amount,
  people: number,
  fareFen: number | undefined,
): number => {
  switch (amount.kind) {
    case 'none':
      return 0;
    case 'fixed':
      return people * amount.fen;
    case 'capped-by-fare':
      return people * Math.min(amount.fen, fareFen ?? amount.fen);
    case 'per-vehicle':
      return amount.fen;
  }
};
