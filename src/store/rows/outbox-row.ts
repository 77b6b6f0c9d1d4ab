import * as z from 'zod';

/**
 * `held`: its photos aren't stored yet, so it was never acknowledged and is not sent.
 * `quarantined`: the bureau keeps it apart, with the reason; it stays here to be shown.
 */
export const outboxStates = ['held', 'waiting', 'quarantined'] as const;

/** One thing that has no receipt yet: a fact, or one of its photos. A receipt deletes the row. */
export const outboxRowSchema = z.object({
  /** Fact id, or the photo's SHA-256. */
  key: z.string().min(1),
  item: z.enum(['fact', 'photo']),
  /** The fact that it is, or belongs to. */
  fact: z.uuid(),
  seq: z.int().positive(),
  state: z.enum(outboxStates),
  attempts: z.int().nonnegative(),
  lastError: z.string().nullable(),
  /** Epoch ms, device time, of the save. */
  sinceMs: z.int(),
  /** Length on the wire before compression. */
  bytes: z.int().nonnegative(),
});
export type OutboxRow = z.infer<typeof outboxRowSchema>;
