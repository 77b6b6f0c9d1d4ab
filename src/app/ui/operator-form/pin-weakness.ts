export const pinMinLength = 6;
export const pinMaxLength = 12;

export type PinWeakness = 'too-short' | 'one-digit' | 'in-a-row' | 'repeats';

const isRow = (digits: readonly number[], step: 1 | -1): boolean =>
  digits.every((digit, i) => i === 0 || digit === ((digits[i - 1] ?? 0) + step + 10) % 10);

/** Why a PIN is too easy to guess over somebody's shoulder; null where it isn't. */
export const pinWeakness = (pin: string): PinWeakness | null => {
  if (pin.length < pinMinLength) return 'too-short';
  if (new Set(pin).size === 1) return 'one-digit';
  const digits = [...pin].map(Number);
  if (isRow(digits, 1) || isRow(digits, -1)) return 'in-a-row';
  // 121212, 123123, 11221122: a short piece said again and again.
  if (/^(\d{1,4})\1+$/.test(pin)) return 'repeats';
  return null;
};
