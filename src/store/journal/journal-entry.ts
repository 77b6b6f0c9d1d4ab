import * as z from 'zod';
import { factRowSchema } from '../rows/fact-row';
import { headSchema } from '../rows/meta-row';

/** A fact that was acknowledged, and the head after it. A head alone keeps the numbering when all has its receipt. */
export const journalEntrySchema = z.object({
  head: headSchema,
  row: factRowSchema.nullable(),
});
export type JournalEntry = z.infer<typeof journalEntrySchema>;

const encoder = new TextEncoder();

export const encodeEntry = (entry: JournalEntry): Uint8Array =>
  encoder.encode(JSON.stringify(entry));

/** `null` for an entry that a newer version wrote in a form unknown here. */
export const decodeEntry = (payload: Uint8Array): JournalEntry | null => {
  try {
    return journalEntrySchema.parse(JSON.parse(new TextDecoder().decode(payload)));
  } catch {
    return null;
  }
};
