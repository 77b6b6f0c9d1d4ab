import { shanghaiDayAt } from '../../../domain/time/shanghai-day';
import type { ClaimView } from '../../ports/claim-ledger';

export interface DayOfClaims {
  readonly day: string;
  readonly claims: readonly ClaimView[];
}

/** Claims under their Asia/Shanghai day, in the order in which they came. */
export const claimsByDay = (claims: readonly ClaimView[]): readonly DayOfClaims[] => {
  const days = new Map<string, ClaimView[]>();
  for (const claim of claims) {
    const day = shanghaiDayAt(Date.parse(claim.at));
    days.set(day, [...(days.get(day) ?? []), claim]);
  }
  return [...days].map(([day, own]) => ({ day, claims: own }));
};
