const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const characters = '10X98765432';

/**
 * The eighteenth character for the first seventeen digits (GB 11643-1999, ISO 7064 MOD 11-2).
 * Catches every single wrong character and every swap of two neighbours; not a swap of two that stand ten apart, whose
 * weights are equal.
 */
export const idCheckCharacter = (first17: string): string => {
  const sum = weights.reduce((total, weight, place) => total + weight * Number(first17[place]), 0);
  return characters.charAt(sum % 11);
};
