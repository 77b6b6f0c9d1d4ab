import * as z from 'zod';

/**
 * Sealed bytes: 12 bytes of fresh IV, then AES-256-GCM's ciphertext with its 16-byte tag (no additional data). The
 * key, fresh for each photo, travels in the claim's sealed part. Sent as `application/octet-stream`; a repeat gets the
 * same receipt, other bytes under the hash are refused with `hash-differs`.
 *
 * `PUT /api/v1/evidence/:sha256`, signed; the body is the sealed bytes, whose hash must be `sha256`. */
export const evidenceReceiptSchema = z.object({ sha256: z.string(), bytes: z.int() });
export type EvidenceReceipt = z.infer<typeof evidenceReceiptSchema>;

/** Largest sealed photo that the bureau takes. */
export const evidenceMaxBytes = 2 * 1024 * 1024;
