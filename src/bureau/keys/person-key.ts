import { createHmac } from 'node:crypto';

/** Keyed hash under which one person is recognised without their number: base64url of HMAC-SHA256 of the 18 characters. */
export const personKey = (idNumber: string, secret: Uint8Array): string =>
  createHmac('sha256', secret).update(idNumber).digest('base64url');

/** The same for a rail e-invoice's 20 digits; the prefix keeps the two kinds of key apart. */
export const invoiceKey = (invoiceNumber: string, secret: Uint8Array): string =>
  createHmac('sha256', secret).update(`invoice:${invoiceNumber}`).digest('base64url');
