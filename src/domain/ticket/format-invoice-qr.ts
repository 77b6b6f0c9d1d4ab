import { formatYuan } from '../money/fen';
import { crc16, type Crc16Variant, formatCrc16 } from './crc16';
import type { InvoiceQr } from './invoice-qr';

/** The tax bureau's invoices use BUYPASS, the railway's MODBUS. */
const variantOf = (type: string): Crc16Variant => (type === '51' ? 'MODBUS' : 'BUYPASS');

/** The text of an invoice's QR with its right CRC: for practice tickets and for tests. */
export const formatInvoiceQr = (
  invoice: Pick<InvoiceQr, 'type' | 'code' | 'number' | 'amountFen' | 'issuedOn' | 'check'>,
): string => {
  const { type, code, number, amountFen, issuedOn, check } = invoice;
  const date = issuedOn.replaceAll('-', '');
  const covered = `01,${type},${code},${number},${formatYuan(amountFen)},${date},${check},`;
  return covered + formatCrc16(crc16(covered, variantOf(type)));
};
