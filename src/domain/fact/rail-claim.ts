import type { Verdict } from '../verdict/verdict';
import type { FactFrame } from './fact';

export const ticketSources = ['invoice-qr', 'ticket-file', 'typed'] as const;
/** Where the ticket's data came from; a typed ticket is weaker proof than 12306's own file. */
export type TicketSource = (typeof ticketSources)[number];

/** The open part of a filed rail claim: what may lie on the tablet. Names and numbers are masked. */
export interface RailClaimBody {
  /** Printed on the receipt, unique per kiosk. */
  readonly claimNo: string;
  readonly servicePoint: string;
  /** Surname kept, the rest as `*`. */
  readonly maskedName: string;
  /** First four and last four characters kept. */
  readonly maskedIdNumber: string;
  /** Nine-digit township code (`townships.json`). */
  readonly township: string;
  readonly departOn: string;
  readonly trainNumber: string;
  readonly from: string;
  readonly to: string;
  readonly fareFen: number | null;
  readonly ticketSource: TicketSource;
  /** The kiosk's own verdict, quotes included, so that a question at the counter can be answered offline. */
  readonly verdict: Verdict;
  /** The worker asked a person to look at the refusal. */
  readonly reviewRequested: boolean;
  /** Versions of the notice and the consent to sensitive data that were shown and accepted. */
  readonly notice: { readonly id: string; readonly acceptedAt: string };
  readonly sensitiveConsent: { readonly id: string; readonly acceptedAt: string };
}

/** What only the bureau can open (PIPL 28–29, 51): the inputs of the verdict in full, and the photos' keys. */
export interface SealedRailClaim {
  readonly name: string;
  readonly idNumber: string;
  readonly phone: string;
  readonly employer: string;
  readonly hukou: 'panzhou' | 'elsewhere' | null;
  readonly village: string | null;
  /** 20-digit number of the rail e-invoice, where one was shown. */
  readonly invoiceNumber: string | null;
  /** As printed on the ticket file, masked by 12306; null where typed. */
  readonly ticketName: string | null;
  readonly ticketIdNumber: string | null;
  /** AES-256-GCM keys of the evidence, base64url, by the sealed bytes' hash. */
  readonly evidenceKeys: readonly {
    readonly sha256: string;
    readonly key: string;
    readonly mediaType: string;
  }[];
}

export type RailClaimFiled = FactFrame<'rail-claim-filed', RailClaimBody>;

/** Undo within ten minutes: the claim counts no more; the fact stays. */
export type ClaimWithdrawn = FactFrame<
  'claim-withdrawn',
  { readonly claim: string; readonly reason: string }
>;

/** The worker asks, after the fact, that a person looks at a refusal (PIPL 24). */
export type ReviewRequested = FactFrame<'review-requested', { readonly claim: string }>;
