import { base64url, fromBase64url } from './base64url';

const hmac = { name: 'HMAC', hash: 'SHA-256' };

/** Takes the campaign's secret (base64url) in; afterwards nobody can read it out of the browser. */
export const importPersonKeySecret = (secret: string): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', fromBase64url(secret), hmac, false, ['sign']);

/**
 * The same person gives the same key on every kiosk of the campaign, and the number can't be found by trying all
 * numbers without the secret. `idNumber`: 18 characters, `X` in upper case.
 */
export const personKeyOf = async (key: CryptoKey, idNumber: string): Promise<string> =>
  base64url(
    new Uint8Array(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(idNumber))),
  );
