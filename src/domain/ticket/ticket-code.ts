import { err, ok, type Result } from '../result';
import { toHalfWidth, withoutBlanks } from '../text/half-width';

/**
 * - `paper-ticket`: the 21 characters under the blue or red ticket;
 * - `electronic-ticket`: 电子客票号, 25 characters;
 * - `voucher`: the QR of the blue 报销凭证, 144 encrypted digits. It says nothing offline; a keyed hash of it shows a
 *   second use.
 */
export type TicketCodeKind = 'paper-ticket' | 'electronic-ticket' | 'voucher';

export interface TicketCode {
  readonly kind: TicketCodeKind;
  /** Without blanks, letters in upper case. */
  readonly code: string;
}

const patterns: readonly (readonly [TicketCodeKind, RegExp])[] = [
  ['paper-ticket', /^\d{14}[A-HJ-NP-Z]\d{6}$/],
  ['electronic-ticket', /^[0-9A-Z]{10}\d{11}20\d{2}$/],
  ['voucher', /^\d{144}$/],
];

/** Recognises the codes that the railway prints on what a worker can show. Error: none of the three forms. */
export const parseTicketCode = (text: string): Result<TicketCode, 'code-not-ticket'> => {
  const code = withoutBlanks(toHalfWidth(text)).toUpperCase();
  for (const [kind, pattern] of patterns) if (pattern.test(code)) return ok({ kind, code });
  return err('code-not-ticket');
};
