import { createDecipheriv } from 'node:crypto';

const ivBytes = 12;
const tagBytes = 16;

/** Opens a sealed photo: 12 bytes of IV, AES-256-GCM ciphertext, 16 bytes of tag. Null where key or bytes are wrong. */
export const openPhoto = (sealed: Uint8Array, key: string): Uint8Array | null => {
  if (sealed.byteLength <= ivBytes + tagBytes) return null;
  try {
    const iv = sealed.subarray(0, ivBytes);
    const decipher = createDecipheriv('aes-256-gcm', Buffer.from(key, 'base64url'), iv, {
      authTagLength: tagBytes,
    });
    decipher.setAuthTag(sealed.subarray(-tagBytes));
    return Buffer.concat([decipher.update(sealed.subarray(ivBytes, -tagBytes)), decipher.final()]);
  } catch {
    return null;
  }
};
