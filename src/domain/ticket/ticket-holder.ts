import { type MaskedComparison, sameAsMasked } from '../identity/same-as-masked';
import type { RailTicket } from './rail-ticket';

/**
 * Whether the ticket is the claimant's own:
 * - `same`: the number agrees, and so does the name where the ticket states one;
 * - `name-only`: the ticket states no resident number that can be compared (none, or a passport's); the name agrees;
 * - `other-name`, `other-number`, `other-person`: what the ticket states differs (in name, number, both);
 * - `not-stated`: the ticket names nobody.
 */
export type TicketHolderOutcome =
  'same' | 'name-only' | 'other-name' | 'other-number' | 'other-person' | 'not-stated';

type Agreement = 'agrees' | 'differs' | 'not-stated';

/** Dots between the parts of a name are written in many ways (GB 18030: 00B7, 2022, 30FB); spaces mean nothing. */
const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\s.·•・‧∙]/gu, '')
    .toUpperCase();

/** Character by character; `*` on the ticket stands for any one character. */
const compareName = (stated: string, own: string): Agreement => {
  if (/^\**$/.test(stated)) return 'not-stated';
  const letters = [...own];
  const masked = [...stated];
  const agrees =
    masked.length === letters.length &&
    masked.every((letter, index) => letter === '*' || letter === letters[index]);
  return agrees ? 'agrees' : 'differs';
};

const numberAgreements: Record<MaskedComparison, Agreement> = {
  same: 'agrees',
  different: 'differs',
  'not-comparable': 'not-stated',
};

const outcomes: Record<Agreement, Record<Agreement, TicketHolderOutcome>> = {
  // number, then name
  agrees: { agrees: 'same', 'not-stated': 'same', differs: 'other-name' },
  differs: { agrees: 'other-number', 'not-stated': 'other-number', differs: 'other-person' },
  'not-stated': { agrees: 'name-only', 'not-stated': 'not-stated', differs: 'other-name' },
};

/**
 * Compares the person that a ticket names with the claimant. 12306 masks the number as ten digits, four `*` and the
 * last four characters, so two people can share what is left: the name is looked at too.
 * `claimant.idNumber`: 18 characters, `X` in upper case.
 */
export const compareTicketHolder = (
  ticket: Pick<RailTicket, 'name' | 'idNumber'>,
  claimant: { readonly name: string; readonly idNumber: string },
): TicketHolderOutcome => {
  const number = sameAsMasked({ number: claimant.idNumber }, ticket.idNumber ?? '');
  const name = compareName(plainName(ticket.name ?? ''), plainName(claimant.name));
  return outcomes[numberAgreements[number]][name];
};
