import * as z from 'zod';

/** A fact as kept: `fact` travels as it was written, so its shape is checked where it is shown, not here. */
export const factRowSchema = z.object({
  id: z.uuid(),
  seq: z.int().positive(),
  kind: z.string(),
  /** SHA-256 of the fact's canonical JSON: the next fact's `prev`. */
  hash: z.string().length(64),
  fact: z.record(z.string(), z.unknown()),
});
export type FactRow = z.infer<typeof factRowSchema>;
