import { z } from 'zod';

/** `PUT /api/v1/evidence/:sha256`, signed; the body is the sealed bytes, whose hash must be `sha256`. */
export const evidenceReceiptSchema = z.object({ sha256: z.string(), bytes: z.int() });
export type EvidenceReceipt = z.infer<typeof evidenceReceiptSchema>;

/** Largest sealed photo that the bureau takes. */
export const evidenceMaxBytes = 2 * 1024 * 1024;
