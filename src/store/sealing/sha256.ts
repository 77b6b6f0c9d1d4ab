import type { Sha256 } from '../../domain/fact/fact';

/** SHA-256 in lower-case hex. */
export const sha256Hex = async (bytes: Uint8Array<ArrayBuffer> | ArrayBuffer): Promise<Sha256> => {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
};
