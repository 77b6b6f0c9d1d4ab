import * as z from 'zod';
import { journalEntrySchema } from './journal-entry';

/** What crosses between page and worker. */
export const journalCallSchema = z.discriminatedUnion('call', [
  z.object({ call: z.literal('open'), name: z.string() }),
  z.object({
    call: z.literal('append'),
    entry: journalEntrySchema,
    photos: z.array(z.object({ sha256: z.string(), sealed: z.instanceof(Blob) })),
  }),
  z.object({ call: z.literal('read') }),
  z.object({ call: z.literal('readPhoto'), sha256: z.string() }),
  z.object({
    call: z.literal('compact'),
    entries: z.array(journalEntrySchema),
    photos: z.array(z.string()),
  }),
]);
export type JournalCall = z.infer<typeof journalCallSchema>;

export const journalRequestSchema = z.object({ id: z.int(), request: journalCallSchema });

/** `error`: the name of a DOMException, so that a full disk is known on the other side. */
export const journalReplySchema = z.discriminatedUnion('ok', [
  z.object({ id: z.int(), ok: z.literal(true), value: z.unknown() }),
  z.object({ id: z.int(), ok: z.literal(false), error: z.string() }),
]);
export type JournalReply = z.infer<typeof journalReplySchema>;

export const journalContentSchema = z.object({
  entries: z.array(journalEntrySchema),
  photos: z.array(z.string()),
  tornBytes: z.int(),
  bytes: z.int(),
});

export const journalPhotoSchema = z.instanceof(Blob).nullable();
