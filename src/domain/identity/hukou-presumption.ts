import type { IdNumber } from './id-number';

/** `presumed-local` is no proof, and `not-presumed` no counter-proof: people move, their numbers don't. */
export type HukouPresumption = 'presumed-local' | 'not-presumed';

/**
 * What a number alone says of where its bearer is registered today: the first six digits are the place of *first*
 * registration (GB 11643-1999). `areaCodes` are those that the policy counts as its own. Permits and foreign numbers
 * presume nothing.
 */
export const presumeHukou = (
  { kind, areaCode }: Pick<IdNumber, 'kind' | 'areaCode'>,
  areaCodes: readonly string[],
): HukouPresumption =>
  kind === 'resident' && areaCodes.includes(areaCode) ? 'presumed-local' : 'not-presumed';
