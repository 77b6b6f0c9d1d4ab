import * as z from 'zod';

/** The local view of one claim, folded in the transaction that writes its facts. */
export const claimRowSchema = z.object({
  /** Id of the fact that filed it. */
  id: z.uuid(),
  seq: z.int().positive(),
  /** `personKey`. */
  subject: z.string(),
  filedAtMs: z.int(),
  photoCount: z.int().nonnegative(),
  /** Id of the fact that withdrew it. */
  withdrawnBy: z.uuid().nullable(),
  reviewRequested: z.boolean(),
});
export type ClaimRow = z.infer<typeof claimRowSchema>;
