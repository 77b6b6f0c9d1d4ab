import { parseInvoiceQr } from '../ticket/parse-invoice-qr';
import { parseTicketCode, type TicketCodeKind } from '../ticket/ticket-code';
import { cleanScanText } from './clean-scan-text';
import { findIdentityNumber } from './identity-in-text';
import { findOurCode } from './our-codes';
import type { ScanContent, ScanKind } from './scan-content';

const link = /^https?:\/\/[^\s]+$/i;
const linkHost = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i;

const ticketKinds = {
  'paper-ticket': 'paper-ticket-code',
  'electronic-ticket': 'e-ticket-number',
  voucher: 'paper-voucher',
} as const satisfies Record<TicketCodeKind, ScanKind>;

/** Hosts of the electronic social-security card (人社部) and of CTID (公安部第一研究所, 网证). */
const socialSecurityHost = /(?:^|\.)(?:12333\.gov\.cn|mohrss\.gov\.cn|12333\.cn)$/i;
const ctidHost = /(?:^|\.)(?:ctid\.com\.cn|anicert\.cn|cyberid\.cn)$/i;
const socialSecurityToken = /^ESSC[:_\-A-Z0-9+/=]{16,}$/i;
const ctidToken = /^CTID[:_\-A-Z0-9+/=]{16,}$/i;

type Rule = (text: string) => ScanContent | undefined;

const matching =
  (pattern: RegExp, content: (text: string) => ScanContent): Rule =>
  (text) =>
    pattern.test(text) ? content(text) : undefined;

const hostMatches = (text: string, pattern: RegExp): boolean =>
  pattern.test(linkHost.exec(text)?.[1] ?? '');

/** First rule that knows the text wins: the strictest shapes stand first. */
const rules: readonly Rule[] = [
  (text) => {
    const ours = findOurCode(text);
    if (ours === undefined) return undefined;
    const { kind, payload } = ours;
    if (kind === 'pass') return { kind, token: payload };
    return kind === 'claim-receipt' ? { kind, claimNo: payload } : { kind, code: payload };
  },
  (text) => {
    const invoice = parseInvoiceQr(text);
    if (!invoice.ok) return undefined;
    const kind = invoice.value.kind === 'rail' ? 'rail-e-invoice' : 'other-e-invoice';
    return { kind, invoice: invoice.value };
  },
  (text) => {
    const ticket = parseTicketCode(text);
    return ticket.ok
      ? { kind: ticketKinds[ticket.value.kind], code: ticket.value.code }
      : undefined;
  },
  (text) => {
    const identity = findIdentityNumber(text);
    return identity && { kind: 'identity-number', ...identity };
  },
  (text) =>
    socialSecurityToken.test(text) || hostMatches(text, socialSecurityHost)
      ? { kind: 'social-security-token' }
      : undefined,
  (text) =>
    ctidToken.test(text) || hostMatches(text, ctidHost) ? { kind: 'ctid-token' } : undefined,
  matching(link, (url) => ({ kind: 'link', url })),
];

/**
 * Says what a scanned text is, after `cleanScanText`. Never throws; a text that no rule knows is `unknown`.
 * Shapes: 12306's ticket codes and vouchers, 税务总局's e-invoice QR, GB 11643-1999, and our own prefixes.
 */
export const classify = (raw: string): ScanContent => {
  const text = cleanScanText(raw);
  for (const rule of rules) {
    const content = rule(text);
    if (content !== undefined) return content;
  }
  return { kind: 'unknown' };
};
