import { err, ok, type Result } from '../result';
import { parseShanghaiDay, type ShanghaiDay } from '../time/shanghai-day';
import { crc16, crc16Kinds, type Crc16Name } from './crc16';

/** Which family of invoice the second field names. */
export type EInvoiceFamily = 'rail' | 'air' | 'digital' | 'older';

/** The QR of a Chinese e-invoice: `01,type,code,number,amount,YYYYMMDD,check,CRC`. */
export interface EInvoice {
  readonly family: EInvoiceFamily;
  /** Two digits: 51 railway, 61 air, 31 and 32 digital, 01 04 10 and others older. */
  readonly type: string;
  /** Empty on railway and digital invoices. */
  readonly code: string;
  /** 20 digits on railway and digital invoices, 8 on older ones. */
  readonly number: string;
  /** Whole fen; on a railway invoice the fare with tax. `null` where the symbol leaves it empty. */
  readonly amountFen: number | null;
  readonly issuedOn: ShanghaiDay;
  /**
   * `fits`: one of the three CRCs in use agrees. `differs`: a mis-scan or an altered text: warn, don't refuse.
   * Agreement is no proof of authenticity: anyone can compute it.
   */
  readonly checksum: 'fits' | 'differs' | 'absent';
}

export type EInvoiceError = 'not-an-invoice' | 'invoice-number' | 'invoice-amount' | 'invoice-day';

const shape =
  /^01,(\d{2}),([^,]{0,20}),(\d{1,20}),(-?[\d.]{0,16}),(\d{8}),([^,]{0,40}),([0-9A-Fa-f]{4})?,?$/;
const digitalTypes = new Set(['31', '32']);
const crcNames: readonly Crc16Name[] = ['modbus', 'buypass', 'arc'];

const familyOf = (type: string): EInvoiceFamily => {
  if (type === '51') return 'rail';
  if (type === '61') return 'air';
  return digitalTypes.has(type) ? 'digital' : 'older';
};

const amountOf = (text: string): Result<number | null, 'invoice-amount'> => {
  if (text === '') return ok(null);
  const [, sign, yuan, decimals = ''] = /^(-?)(\d{1,9})(?:\.(\d{1,2}))?$/.exec(text) ?? [];
  if (yuan === undefined) return err('invoice-amount');
  const fen = Number(yuan) * 100 + Number(decimals.padEnd(2, '0'));
  return ok(sign === '-' ? -fen : fen);
};

const checksumOf = (text: string, crc: string | undefined): EInvoice['checksum'] => {
  if (crc === undefined) return 'absent';
  const covered = text.slice(0, text.lastIndexOf(`,${crc}`) + 1);
  const stated = Number.parseInt(crc, 16);
  return crcNames.some((name) => crc16(covered, crc16Kinds[name]) === stated) ? 'fits' : 'differs';
};

/**
 * Reads the QR of an e-invoice, railway e-tickets (电子发票（铁路电子客票）, type 51) among them. It names no passenger,
 * train or station. The CRC-16 covers the text up to and with the comma before it.
 * Errors: `not-an-invoice` for any other text; the others name the field that doesn't hold.
 */
export const parseEInvoice = (text: string): Result<EInvoice, EInvoiceError> => {
  const [, type, code, number, amount, day, , crc] = shape.exec(text) ?? [];
  if (type === undefined || code === undefined || number === undefined || day === undefined)
    return err('not-an-invoice');
  const family = familyOf(type);
  const longNumber = family === 'rail' || family === 'digital';
  if (longNumber && (number.length !== 20 || code !== '')) return err('invoice-number');
  const amountFen = amountOf(amount ?? '');
  if (!amountFen.ok) return amountFen;
  const issuedOn = parseShanghaiDay(`${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`);
  if (!issuedOn.ok) return err('invoice-day');
  return ok({
    family,
    type,
    code,
    number,
    amountFen: amountFen.value,
    issuedOn: issuedOn.value,
    checksum: checksumOf(text, crc),
  });
};
