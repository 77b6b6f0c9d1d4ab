import { createHash, randomBytes } from 'node:crypto';

/** Crockford's base 32: no I, L, O, U, so a code read aloud is not misheard. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Eight random characters, 40 bits. */
export const newEnrolmentCode = (random: (bytes: number) => Uint8Array = randomBytes): string =>
  Array.from(random(8), (byte) => alphabet.charAt(byte % 32)).join('');

/** `ABCD-EFGH`, as it is shown. */
export const showEnrolmentCode = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`;

/** The code as typed, brought to its eight characters: case, spaces and hyphens ignored, O as 0, I and L as 1. */
export const normalizeEnrolmentCode = (typed: string): string =>
  typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');

/** Codes are kept as hashes: a copy of the database enrols nobody. */
export const hashEnrolmentCode = (code: string): string =>
  createHash('sha256').update(`enrolment:${code}`).digest('hex');
