import * as z from 'zod';

/** A sealed photo: 12 bytes of nonce, then AES-256-GCM ciphertext. A Blob, because deleting one frees its space at once. */
export const evidenceRowSchema = z.object({
  sha256: z.string().length(64),
  fact: z.uuid(),
  sealed: z.instanceof(Blob),
  /** Epoch ms, device time. */
  storedAtMs: z.int(),
});
export type EvidenceRow = z.infer<typeof evidenceRowSchema>;
