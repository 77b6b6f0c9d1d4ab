/** What our own printed codes carry; the prefix keeps them in a QR code's compact alphanumeric mode. */
export type OurCode = 'pass' | 'enrolment-code' | 'claim-receipt';

const prefixes = {
  pass: 'FG1:P:',
  'enrolment-code': 'FG1:E:',
  'claim-receipt': 'FG1:C:',
} as const satisfies Record<OurCode, string>;

const kinds: readonly OurCode[] = ['pass', 'enrolment-code', 'claim-receipt'];

/** The text to print as a code for `payload`; `findOurCode` gives it back. */
export const ourCodeText = (kind: OurCode, payload: string): string =>
  `${prefixes[kind]}${payload}`;

/** Which of our codes a cleaned text is, with its payload; `undefined` for any other. The prefix ignores case. */
export const findOurCode = (
  text: string,
): { readonly kind: OurCode; readonly payload: string } | undefined => {
  const kind = kinds.find((known) => text.toUpperCase().startsWith(prefixes[known]));
  const payload = kind === undefined ? '' : text.slice(prefixes[kind].length).trim();
  return kind === undefined || payload === '' ? undefined : { kind, payload };
};
