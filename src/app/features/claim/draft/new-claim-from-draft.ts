import type { IdNumber } from '../../../../domain/identity/id-number';
import type { Mobile } from '../../../../domain/identity/mobile';
import type { PersonName } from '../../../../domain/identity/person-name';
import { withSingleBlanks } from '../../../../domain/text/half-width';
import type { Verdict } from '../../../../domain/verdict/verdict';
import type { NewRailClaim } from '../../../ports/claim-ledger';
import type { ClaimDraft } from './claim-draft';
import type { EnteredTicket } from './entered-ticket';

/** What the worker agreed to and when; ids name the wording that was on the screen. */
export interface AcceptedConsents {
  readonly notice: { readonly id: string; readonly acceptedAt: string };
  readonly sensitiveConsent: { readonly id: string; readonly acceptedAt: string };
}

/** All parts of a claim that is ready to be filed, each already found right. */
export interface ClaimParts {
  readonly draft: ClaimDraft;
  readonly township: string;
  readonly idNumber: IdNumber;
  readonly name: PersonName;
  readonly phone: Mobile;
  readonly ticket: EnteredTicket;
  readonly verdict: Verdict;
  readonly consents: AcceptedConsents;
  readonly reviewRequested: boolean;
}

/** What the ledger takes: the open part without names, the part to be sealed, and the photos. */
export const newClaimFromDraft = (parts: ClaimParts): NewRailClaim => {
  const { draft, ticket, consents } = parts;
  const { person } = draft;
  return {
    open: {
      township: parts.township,
      departOn: ticket.departOn,
      trainNumber: ticket.trainNumber,
      from: ticket.from.name,
      to: ticket.to.name,
      fareFen: ticket.fareFen,
      ticketSource: ticket.source,
      verdict: parts.verdict,
      reviewRequested: parts.reviewRequested,
      notice: consents.notice,
      sensitiveConsent: consents.sensitiveConsent,
    },
    sealed: {
      name: parts.name,
      idNumber: parts.idNumber.number,
      phone: parts.phone,
      employer: withSingleBlanks(person.employer),
      hukou: person.hukou === 'number-only' ? null : person.hukou,
      village: person.village,
      invoiceNumber: ticket.invoiceNumber,
      ticketName: ticket.holderName,
      ticketIdNumber: ticket.holderIdNumber,
    },
    photos: draft.photos.map(({ role, jpeg }) => ({ role, jpeg })),
  };
};
