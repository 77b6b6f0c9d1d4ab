import type { PhotoQuality } from '../../../../decode/photo/photo-quality';
import type { EvidenceRole } from '../../../../domain/fact/fact';
import type { RailTicket } from '../../../../domain/ticket/rail-ticket';

export const hukouSightings = ['panzhou', 'elsewhere', 'number-only'] as const;
/** What the person at the counter saw: an address in Panzhou, one elsewhere, or nothing but the number. */
export type HukouSighting = (typeof hukouSightings)[number];

/** Who claims, as typed. Nothing here is parsed: what was typed must survive whatever is wrong with it. */
export interface PersonDraft {
  readonly idNumber: string;
  readonly hukou: HukouSighting | null;
  readonly name: string;
  readonly phone: string;
  /** Nine digits; null until chosen from the list. */
  readonly township: string | null;
  /** Twelve digits; a village is optional. */
  readonly village: string | null;
  /** Blank where the worker doesn't know yet: an open finding, no error. */
  readonly employer: string;
}

/** The journey as typed. The three ways to enter a ticket share it, so that changing over loses nothing. */
export interface TypedTicket {
  readonly from: string;
  readonly to: string;
  /** `YYYY-MM-DD`. */
  readonly departOn: string;
  readonly trainNumber: string;
  /** Yuan, as typed; blank where not known. */
  readonly fareYuan: string;
}

/** What the e-invoice's QR gave: the fare and the number that catches a second use, nothing else. */
export interface ScannedInvoice {
  readonly invoiceNumber: string;
  readonly fareFen: number;
  /** `YYYY-MM-DD`. */
  readonly issuedOn: string;
  /** The CRC didn't fit: a mis-scan or an altered text. */
  readonly doubtful: boolean;
}

export const ticketWays = ['invoice-qr', 'ticket-file', 'typed'] as const;
/** The way to enter the ticket that is in force now; the others keep what they have. */
export type TicketWay = (typeof ticketWays)[number];

export interface TicketDraft {
  readonly way: TicketWay;
  readonly typed: TypedTicket;
  readonly invoice: ScannedInvoice | null;
  readonly file: RailTicket | null;
}

/** A photo as the counter made it, kept until the claim is filed. */
export interface DraftPhoto {
  readonly role: EvidenceRole;
  readonly jpeg: Blob;
  /** Advice for the person who took it; a dark photo may stay where there is no better light. */
  readonly quality: PhotoQuality;
}

/** ISO 8601 instants at which the worker agreed; null until then. */
export interface ConsentDraft {
  readonly noticeAcceptedAt: string | null;
  readonly sensitiveAcceptedAt: string | null;
}

/** One claim while it is being entered. */
export interface ClaimDraft {
  readonly person: PersonDraft;
  readonly ticket: TicketDraft;
  readonly photos: readonly DraftPhoto[];
  readonly consent: ConsentDraft;
}

const emptyPerson: PersonDraft = {
  idNumber: '',
  hukou: null,
  name: '',
  phone: '',
  township: null,
  village: null,
  employer: '',
};

/** A fresh claim. `departOn`: today in campaign time, the likeliest day of departure. */
export const emptyDraft = (departOn: string): ClaimDraft => ({
  person: emptyPerson,
  ticket: {
    way: 'typed',
    typed: { from: '', to: '', departOn, trainNumber: '', fareYuan: '' },
    invoice: null,
    file: null,
  },
  photos: [],
  consent: { noticeAcceptedAt: null, sensitiveAcceptedAt: null },
});

/** Whether a person has entered anything that would be a pity to lose. */
export const isUntouched = ({ person, ticket, photos }: ClaimDraft): boolean =>
  person.idNumber === '' &&
  person.name === '' &&
  person.phone === '' &&
  person.employer === '' &&
  person.township === null &&
  ticket.invoice === null &&
  ticket.file === null &&
  ticket.typed.from === '' &&
  ticket.typed.to === '' &&
  ticket.typed.trainNumber === '' &&
  ticket.typed.fareYuan === '' &&
  photos.length === 0;
