import * as z from 'zod';

/** `GET /api/v1/campaign`: what a kiosk must know before it is enrolled. Names nobody. */
export const campaignSchema = z.object({
  id: z.string().min(1),
  mode: z.enum(['practice', 'real']),
  policy: z.object({ id: z.string(), version: z.int().positive() }),
  /** Epoch ms of the bureau's own clock when it answered (never shifted). */
  bureauNowMs: z.int(),
  /** Campaign time minus real time, ms: 0 in a real campaign; in practice it leads to 2025-02-03 08:00. */
  campaignShiftMs: z.int(),
});
export type Campaign = z.infer<typeof campaignSchema>;

/** `POST /api/v1/practice/code`, in practice mode only: a fresh one-time code. */
export const practiceCodeSchema = z.object({ code: z.string() });
