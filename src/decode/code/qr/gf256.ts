/** The field of QR's Reed–Solomon code: GF(2⁸) modulo x⁸ + x⁴ + x³ + x² + 1 (ISO/IEC 18004 §7.5). */
const modulus = 0x11d;

const exponents = new Uint8Array(512);
const logarithms = new Uint8Array(256);
for (let power = 0, value = 1; power < 255; power += 1) {
  exponents[power] = value;
  exponents[power + 255] = value;
  logarithms[value] = power;
  value <<= 1;
  if (value > 255) value ^= modulus;
}

/** The generator to the power of `power`, 0 … 509. */
export const power = (power: number): number => exponents[power] ?? 0;

export const multiply = (left: number, right: number): number =>
  left === 0 || right === 0
    ? 0
    : (exponents[(logarithms[left] ?? 0) + (logarithms[right] ?? 0)] ?? 0);

/** `right` must not be 0. */
export const divide = (left: number, right: number): number =>
  left === 0 ? 0 : (exponents[(logarithms[left] ?? 0) + 255 - (logarithms[right] ?? 0)] ?? 0);

/** Value of a polynomial, lowest coefficient first, at `x`. */
export const evaluate = (polynomial: ArrayLike<number>, x: number): number => {
  let value = 0;
  for (let index = polynomial.length - 1; index >= 0; index -= 1)
    value = multiply(value, x) ^ (polynomial[index] ?? 0);
  return value;
};
