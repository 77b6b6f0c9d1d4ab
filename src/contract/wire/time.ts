import * as z from 'zod';

/** `GET /api/v1/time`: for measuring the offset; the middle of the round trip is the moment to compare with. */
export const timeSchema = z.object({
  /** Epoch ms of the bureau's own clock (never shifted). */
  bureauNowMs: z.int(),
  /** Campaign time minus real time, ms. A rewound practice campaign changes it. */
  campaignShiftMs: z.int(),
});
export type Time = z.infer<typeof timeSchema>;
