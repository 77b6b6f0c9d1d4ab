import { err, ok, type Result } from '../../../../domain/result';
import { classify } from '../../../../domain/scan/classify';
import { parseInvoiceQr } from '../../../../domain/ticket/parse-invoice-qr';
import type { ScannedInvoice } from '../draft/claim-draft';
import type { ForeignCode } from './invoice-texts';

/**
 * Alipay's and WeChat's payment codes: 16–24 digits from 25–30 (Alipay) and 18 from 10–15 (WeChat), or a link of
 * theirs. People hold them out by mistake because they are scanned all day.
 */
const paymentDigits = /^(?:2[5-9]\d{14,22}|30\d{14,22}|1[0-5]\d{16})$/;
const paymentLink =
  /^(?:https?:\/\/qr\.alipay\.com\/|wxp:\/\/|https?:\/\/payapp\.weixin\.qq\.com\/)/i;
/** A rail invoice of a refund (冲红) states its amount below zero. */
const refundInvoice = /^01,51,,\d{20},-/;

/** What the camera read, as the claim needs it: the rail e-invoice, or by name what else it is. */
export const invoiceFromScan = (scanned: string): Result<ScannedInvoice, ForeignCode> => {
  const text = scanned.trim();
  if (paymentLink.test(text)) return err('payment-code');
  if (refundInvoice.test(text)) return err('invoice-refund');
  const content = classify(text);
  if (content.kind === 'rail-e-invoice') {
    const { number, amountFen, issuedOn, crc } = content.invoice;
    return ok({
      invoiceNumber: number,
      fareFen: amountFen,
      issuedOn,
      doubtful: crc === 'differs',
    });
  }
  if (content.kind !== 'unknown') return err(content.kind);
  if (paymentDigits.test(text)) return err('payment-code');
  const invoice = parseInvoiceQr(text);
  const isBroken = !invoice.ok && invoice.error !== 'qr-not-invoice';
  return err(isBroken ? 'invoice-broken' : 'unknown');
};
