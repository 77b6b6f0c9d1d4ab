import * as z from 'zod';

/** What is being entered, sealed with a key that can't be exported. Blobs inside it are sealed one by one. */
export const draftRowSchema = z.object({
  name: z.string().min(1),
  iv: z.instanceof(Uint8Array),
  sealed: z.instanceof(ArrayBuffer),
  blobs: z.array(
    z.object({ iv: z.instanceof(Uint8Array), sealed: z.instanceof(Blob), type: z.string() }),
  ),
  savedAtMs: z.int(),
});
export type DraftRow = z.infer<typeof draftRowSchema>;
