import type { ShanghaiDay } from '../../domain/time/shanghai-day';
import type { Head } from '../rows/meta-row';

/** `K07-0203-0012`: kiosk, Shanghai day, and the claim's number on that day. */
export const nextClaimNumber = (
  label: string,
  day: ShanghaiDay,
  head: Pick<Head, 'claimDay' | 'claimsOfDay'>,
): { readonly claimNo: string; readonly claimsOfDay: number } => {
  const claimsOfDay = head.claimDay === day ? head.claimsOfDay + 1 : 1;
  const monthAndDay = day.slice(5).replace('-', '');
  return {
    claimNo: `${label}-${monthAndDay}-${String(claimsOfDay).padStart(4, '0')}`,
    claimsOfDay,
  };
};
