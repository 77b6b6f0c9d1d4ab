import { err, ok, type Result } from '../result';
import { toHalfWidth, withoutBlanks } from '../text/half-width';

/** Named reasons for refusing an amount; `limitFen` is the limit that was passed. */
export type YuanError =
  | {
      readonly code:
        'yuan-empty' | 'yuan-format' | 'yuan-negative' | 'yuan-zero' | 'yuan-too-many-decimals';
    }
  | { readonly code: 'yuan-too-large'; readonly limitFen: number };

/** What an amount may be. Limits are in whole fen. */
export interface YuanLimits {
  readonly zero: 'allowed' | 'refused';
  /** The largest amount that is still taken. */
  readonly maxFen: number;
}

/** For any amount of money: up to a hundred million yuan. */
export const anyAmount: YuanLimits = { zero: 'allowed', maxFen: 10_000_000_000 };

/** For the fare of one journey: above zero, and below what any seat in the country costs. */
export const fareLimits: YuanLimits = { zero: 'refused', maxFen: 1_000_000 };

const amountPattern = /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d*))?$/;

/**
 * Yuan as a person types them to whole fen: `435.5`, `¥435.50`, `４３５．５`, `1,234元`, and `435。5`, which is what
 * a Chinese keyboard makes of the point. Never goes through a floating-point number of yuan.
 * Errors: see {@link YuanError}.
 */
export const parseYuan = (
  text: string,
  limits: YuanLimits = anyAmount,
): Result<number, YuanError> => {
  const typed = withoutBlanks(toHalfWidth(text)).replaceAll('。', '.').replaceAll('−', '-');
  const [, signBefore, signAfter, amount] = /^(-?)¥?(-?)(.*?)元?$/.exec(typed) ?? [];
  if (amount === undefined || amount === '') return err({ code: 'yuan-empty' });
  const [, whole, decimals = ''] = amountPattern.exec(amount) ?? [];
  if (whole === undefined) return err({ code: 'yuan-format' });
  if (signBefore === '-' || signAfter === '-') return err({ code: 'yuan-negative' });
  if (decimals.length > 2) return err({ code: 'yuan-too-many-decimals' });
  const fen = Number(whole.replaceAll(',', '') + decimals.padEnd(2, '0'));
  if (fen > limits.maxFen) return err({ code: 'yuan-too-large', limitFen: limits.maxFen });
  if (fen === 0 && limits.zero === 'refused') return err({ code: 'yuan-zero' });
  return ok(fen);
};

/** Whole fen as yuan with two decimals and no sign of currency: 43550 → `435.50`. Throws on a fraction of a fen. */
export const formatYuan = (fen: number): string => {
  if (!Number.isSafeInteger(fen)) throw new RangeError(`not whole fen: ${fen}`);
  const digits = String(Math.abs(fen)).padStart(3, '0');
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};
