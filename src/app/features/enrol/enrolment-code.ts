/** Crockford's base 32 has no I, L, O or U: what a person reads as one of them is mapped to what was printed. */
const misread: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0' };

/** The code as it is sent: upper case, without hyphens and blanks. */
export const cleanCode = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/[ILO]/g, (letter) => misread[letter] ?? letter);

/** `XXXX-XXXX`, as it is printed. */
export const printedCode = (typed: string): string => {
  const code = cleanCode(typed).slice(0, 8);
  return code.length > 4 ? `${code.slice(0, 4)}-${code.slice(4)}` : code;
};
