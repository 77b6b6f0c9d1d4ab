import { publicJwkSchema, type PublicJwk } from '../../contract/wire/enrolment';

const ecdsa = { name: 'ECDSA', namedCurve: 'P-256' };

/** A fresh pair; the private half can't be exported. */
export const createSigningKey = async (): Promise<{
  readonly signingKey: CryptoKey;
  readonly publicKey: PublicJwk;
}> => {
  const pair = await crypto.subtle.generateKey(ecdsa, false, ['sign', 'verify']);
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', pair.publicKey);
  return { signingKey: pair.privateKey, publicKey: publicJwkSchema.parse({ kty, crv, x, y }) };
};

/** The bureau's public key, to seal to. */
export const importBureauKey = (jwk: PublicJwk): Promise<CryptoKey> =>
  crypto.subtle.importKey('jwk', { ...jwk }, { name: 'ECDH', namedCurve: 'P-256' }, true, []);

export const createDraftKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
