import type { InvoiceQr } from '../ticket/invoice-qr';

/** What a scanned text is. Recognising is not checking: a pass still needs its signature, an ID number its holder. */
export type ScanContent =
  | {
      readonly kind: 'identity-number';
      /** 18 characters, check character right. */
      readonly number: string;
      /** `wrapped`: taken out of labels, JSON, a list of fields or a link's query. */
      readonly form: 'plain' | 'wrapped';
    }
  | { readonly kind: 'rail-e-invoice'; readonly invoice: InvoiceQr }
  | { readonly kind: 'other-e-invoice'; readonly invoice: InvoiceQr }
  /** The blue paper voucher's 144 digits: encrypted by the railway, only good for catching a second use. */
  | { readonly kind: 'paper-voucher'; readonly code: string }
  /** 21 characters under a paper ticket. */
  | { readonly kind: 'paper-ticket-code'; readonly code: string }
  /** 电子客票号, 25 characters. */
  | { readonly kind: 'e-ticket-number'; readonly code: string }
  | { readonly kind: 'pass'; readonly token: string }
  | { readonly kind: 'enrolment-code'; readonly code: string }
  | { readonly kind: 'claim-receipt'; readonly claimNo: string }
  /** Opaque and short-lived: it can't be checked offline, so it never counts as proof. */
  | { readonly kind: 'social-security-token' }
  | { readonly kind: 'ctid-token' }
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'unknown' };

export type ScanKind = ScanContent['kind'];
