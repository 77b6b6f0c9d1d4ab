import type { Sha256 } from '../../domain/fact/fact';
import { base64url } from './base64url';
import { sha256Hex } from './sha256';

export interface SealedPhoto {
  /** Of the sealed bytes: it names the photo without telling what is on it. */
  readonly sha256: Sha256;
  readonly sealed: Blob;
  /** AES-256-GCM key, base64url; belongs into the sealed part of the fact and nowhere else. */
  readonly key: string;
  readonly mediaType: string;
}

/** A fresh key for every photo; 12 bytes of nonce, then ciphertext with its tag (NIST SP 800-38D). */
export const sealPhoto = async (photo: Blob): Promise<SealedPhoto> => {
  const raw = crypto.getRandomValues(new Uint8Array(32));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt']);
  const cipher = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv },
    key,
    await photo.arrayBuffer(),
  );
  const sealed = new Uint8Array(iv.length + cipher.byteLength);
  sealed.set(iv);
  sealed.set(new Uint8Array(cipher), iv.length);
  return {
    sha256: await sha256Hex(sealed),
    sealed: new Blob([sealed], { type: 'application/octet-stream' }),
    key: base64url(raw),
    mediaType: photo.type === '' ? 'image/jpeg' : photo.type,
  };
};
