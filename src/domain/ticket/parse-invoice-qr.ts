import { parseYuan } from '../money/fen';
import { err, ok, type Result } from '../result';
import { withoutBlanks } from '../text/half-width';
import { parseShanghaiDay, type ShanghaiDay } from '../time/shanghai-day';
import { crc16, crc16Variants, formatCrc16 } from './crc16';
import { type InvoiceKind, invoiceKindOf, type InvoiceQr } from './invoice-qr';

/** `qr-not-invoice`: another kind of code. The others: an invoice's code with a field that can't be. */
export type InvoiceQrError =
  'qr-not-invoice' | 'qr-number' | 'qr-amount' | 'qr-date' | 'qr-crc-form';

const fieldPattern = /^((01),(\d{2}),([^,]*),([^,]*),([^,]*),([^,]*),([^,]*),)([^,]*),?$/;
const digitalKinds: ReadonlySet<InvoiceKind> = new Set([
  'rail',
  'air',
  'digital-special',
  'digital-ordinary',
]);

const parseDay = (digits: string): ShanghaiDay | undefined => {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(digits) ?? [];
  const parsed = parseShanghaiDay(`${year}-${month}-${day}`);
  return parsed.ok ? parsed.value : undefined;
};

const parseAmount = (text: string): number | undefined => {
  if (!/^\d+(?:\.\d{1,2})?$/.test(text)) return undefined;
  const fen = parseYuan(text);
  return fen.ok ? fen.value : undefined;
};

const numberFits = (kind: InvoiceKind, code: string, check: string, number: string): boolean => {
  if (!digitalKinds.has(kind)) return /^\d{8,20}$/.test(number);
  return /^\d{20}$/.test(number) && (kind !== 'rail' || (code === '' && check === ''));
};

/** Issuers use three variants of CRC-16; any of them counts, over the text up to the comma before it. */
const judgeCrc = (covered: string, crc: string): 'fits' | 'differs' =>
  crc16Variants.some((variant) => formatCrc16(crc16(covered, variant)) === crc.toUpperCase())
    ? 'fits'
    : 'differs';

/** Strips what scanners put around the text: byte-order mark, AIM prefix (ISO/IEC 15424), control characters. */
const scannedText = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  withoutBlanks(text.replace(/[\u0000-\u001f\u007f]/g, '')).replace(/^\][A-Za-z]\d/, '');

/**
 * Parses `01,type,code,number,amount,YYYYMMDD,check,CRC`, the QR on Chinese invoices (国家税务总局's format for type 01,
 * 04, 10, 31, 32; 51 rail e-ticket, 61 air itinerary). On a rail e-ticket code and check are empty and the amount is the
 * fare. A CRC that differs is reported in the value and doesn't refuse the code.
 */
export const parseInvoiceQr = (text: string): Result<InvoiceQr, InvoiceQrError> => {
  const fields = fieldPattern.exec(scannedText(text));
  if (fields === null) return err('qr-not-invoice');
  const [, covered = '', , type = '', code = '', number = '', amount = '', date = ''] = fields;
  const [check = '', crc = ''] = fields.slice(8);
  const kind = invoiceKindOf(type);
  if (!numberFits(kind, code, check, number)) return err('qr-number');
  const amountFen = parseAmount(amount);
  if (amountFen === undefined || (kind === 'rail' && amountFen === 0)) return err('qr-amount');
  const issuedOn = parseDay(date);
  if (issuedOn === undefined) return err('qr-date');
  if (!/^[0-9A-Fa-f]{4}$/.test(crc)) return err('qr-crc-form');
  return ok({ kind, type, code, number, amountFen, issuedOn, check, crc: judgeCrc(covered, crc) });
};
