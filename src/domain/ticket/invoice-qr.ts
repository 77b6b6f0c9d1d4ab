import type { ShanghaiDay } from '../time/shanghai-day';

/** What the second field of an invoice's QR says; `other` is an invoice of a type not listed here. */
export type InvoiceKind =
  | 'rail'
  | 'air'
  | 'digital-special'
  | 'digital-ordinary'
  | 'paper-special'
  | 'paper-ordinary'
  | 'electronic-ordinary'
  | 'other';

/** The content of the QR on a Chinese e-invoice. It names no passenger, no train and no station. */
export interface InvoiceQr {
  readonly kind: InvoiceKind;
  /** Two digits, as printed: 51 for a rail ticket. */
  readonly type: string;
  /** Invoice code; empty on digital invoices. */
  readonly code: string;
  /** 20 digits on digital invoices (rail, air, 31, 32), 8 on older ones. */
  readonly number: string;
  /** Whole fen; the fare on a rail ticket. */
  readonly amountFen: number;
  readonly issuedOn: ShanghaiDay;
  /** Check text of older invoices; empty on digital ones. */
  readonly check: string;
  /** `differs`: a mis-scan or an altered text; a warning, never a refusal. `fits` proves nothing about the issuer. */
  readonly crc: 'fits' | 'differs';
}

const kindsByType: ReadonlyMap<string, InvoiceKind> = new Map([
  ['01', 'paper-special'],
  ['04', 'paper-ordinary'],
  ['10', 'electronic-ordinary'],
  ['31', 'digital-special'],
  ['32', 'digital-ordinary'],
  ['51', 'rail'],
  ['61', 'air'],
]);

/** The kind of invoice that a two-digit type stands for. */
export const invoiceKindOf = (type: string): InvoiceKind => kindsByType.get(type) ?? 'other';
