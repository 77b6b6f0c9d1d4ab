import { divide, evaluate, multiply, power } from './gf256';

/** A block put right, and how many codewords at unmarked places had to change. */
export interface Corrected {
  readonly codewords: Uint8Array;
  readonly errors: number;
}

const syndromesOf = (block: Uint8Array, checks: number): Uint8Array => {
  const syndromes = new Uint8Array(checks);
  for (let index = 0; index < checks; index += 1) {
    const x = power(index);
    let value = 0;
    for (const codeword of block) value = multiply(value, x) ^ codeword;
    syndromes[index] = value;
  }
  return syndromes;
};

/** Polynomials are coefficient lists, lowest first. */
const product = (left: readonly number[], right: readonly number[]): number[] => {
  const out = new Array<number>(left.length + right.length - 1).fill(0);
  left.forEach((a, i) =>
    right.forEach((b, j) => {
      out[i + j] = (out[i + j] ?? 0) ^ multiply(a, b);
    }),
  );
  return out;
};

const degree = (polynomial: readonly number[]): number => {
  let last = polynomial.length - 1;
  while (last > 0 && polynomial[last] === 0) last -= 1;
  return last;
};

/** Berlekamp–Massey that starts from the erasures' locator (Blahut 2003, §7.4): the locator of erasures and errors. */
const locatorOf = (
  syndromes: Uint8Array,
  erasureLocator: readonly number[],
  erasures: number,
): readonly number[] => {
  let locator = [...erasureLocator];
  let support = [...erasureLocator];
  let length = erasures;
  for (let step = erasures; step < syndromes.length; step += 1) {
    let discrepancy = 0;
    for (let index = 0; index < locator.length; index += 1)
      discrepancy ^= multiply(locator[index] ?? 0, syndromes[step - index] ?? 0);
    support = [0, ...support];
    if (discrepancy === 0) continue;
    const before = locator;
    const size = Math.max(locator.length, support.length);
    locator = Array.from(
      { length: size },
      (_, index) => (before[index] ?? 0) ^ multiply(discrepancy, support[index] ?? 0),
    );
    if (2 * length <= step + erasures) {
      length = step + 1 + erasures - length;
      support = before.map((value) => divide(value, discrepancy));
    }
  }
  return locator;
};

/**
 * Corrects a block of `block.length` codewords, the last `checks` of them checks, with erasures at the places in
 * `erased`. Any t errors and e erasures with 2t + e ≤ checks are put right; beyond that it says so, or in rare cases is
 * wrong: the caller keeps a margin. `undefined` when it can't be corrected.
 */
export const correctBlock = (
  block: Uint8Array,
  checks: number,
  erased: readonly number[] = [],
): Corrected | undefined => {
  const syndromes = syndromesOf(block, checks);
  if (syndromes.every((value) => value === 0)) return { codewords: block, errors: 0 };
  if (erased.length > checks) return undefined;
  const last = block.length - 1;
  let erasureLocator = [1];
  for (const place of erased) erasureLocator = product(erasureLocator, [1, power(last - place)]);
  const locator = locatorOf(syndromes, erasureLocator, erased.length);
  const faults = degree(locator);
  if (faults === 0 || 2 * (faults - erased.length) + erased.length > checks) return undefined;

  const evaluator = product([...syndromes], locator.slice(0, faults + 1)).slice(0, checks);
  const derivative = locator.map((value, index) => (index % 2 === 1 ? value : 0)).slice(1);
  const codewords = block.slice();
  let found = 0;
  for (let place = 0; place <= last; place += 1) {
    const inverse = power((255 - (last - place)) % 255);
    if (evaluate(locator, inverse) !== 0) continue;
    found += 1;
    const slope = evaluate(derivative, inverse);
    if (slope === 0) return undefined;
    const magnitude = multiply(power(last - place), divide(evaluate(evaluator, inverse), slope));
    codewords[place] = (codewords[place] ?? 0) ^ magnitude;
  }
  if (found !== faults) return undefined;
  if (!syndromesOf(codewords, checks).every((value) => value === 0)) return undefined;
  return { codewords, errors: faults - erased.length };
};
