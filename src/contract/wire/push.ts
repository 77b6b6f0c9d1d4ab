import * as z from 'zod';
import { rulingSchema } from '../fact/ruling-schema';

/**
 * `POST /api/v1/facts`, signed. Facts in order of `seq`. They travel as unknown objects: what the bureau can't parse
 * it quarantines one by one, so one bad fact never blocks its neighbours. A fact's hash (`prev` of the next) is SHA-256
 * of its canonical JSON. The body may be sent with `Content-Encoding: gzip`, inflated to at most `pushMaxBytes`.
 */
export const pushRequestSchema = z.object({ facts: z.array(z.unknown()).min(1).max(500) });
export type PushRequest = z.infer<typeof pushRequestSchema>;

/** One receipt a fact, in the order sent. Only a receipt ends a fact's stay in the outbox. */
export const receiptSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('stored'), id: z.string(), ruling: rulingSchema }),
  z.object({
    status: z.literal('quarantined'),
    id: z.string().nullable(),
    index: z.int(),
    reason: z.string(),
  }),
]);
export type Receipt = z.infer<typeof receiptSchema>;

export const pushResponseSchema = z.object({
  receipts: z.array(receiptSchema),
  /** Highest `seq` of this kiosk that the bureau holds; above the kiosk's own, the kiosk has lost data. */
  highestSeq: z.int().nonnegative(),
  bureauNowMs: z.int(),
});
export type PushResponse = z.infer<typeof pushResponseSchema>;

/** Largest body after inflation, bytes. As sent, compressed or not, it may have a quarter of it. */
export const pushMaxBytes = 8 * 1024 * 1024;
