import { cleanScanText } from './clean-scan-text';
import { parseEInvoice } from './e-invoice';
import { findIdentityNumber } from './identity-in-text';
import { findOurCode } from './our-codes';
import type { ScanContent } from './scan-content';

const paperVoucher = /^\d{144}$/;
const paperTicketCode = /^\d{14}[A-HJ-NP-Z]\d{6}$/;
const eTicketNumber = /^[0-9A-Z]{10}\d{11}20\d{2}$/;
const link = /^https?:\/\/[^\s]+$/i;
const linkHost = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i;

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
    const invoice = parseEInvoice(text);
    if (!invoice.ok) return undefined;
    const kind = invoice.value.family === 'rail' ? 'rail-e-invoice' : 'other-e-invoice';
    return { kind, invoice: invoice.value };
  },
  matching(paperVoucher, (code) => ({ kind: 'paper-voucher', code })),
  matching(paperTicketCode, (code) => ({ kind: 'paper-ticket-code', code })),
  matching(eTicketNumber, (code) => ({ kind: 'e-ticket-number', code })),
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
