import * as z from 'zod';
import type { ClockReading } from '../../domain/fact/fact';
import { evidenceRefSchema } from './evidence-ref-schema';
import { instantSchema, key32Schema, plainText, sha256Schema } from './plain-text';

const clockReadingSchema: z.ZodType<ClockReading> = z.object({
  offsetMs: z.int(),
  measuredAt: instantSchema.nullable(),
});

/** Five base64url parts (RFC 7516, compact); the second is empty under ECDH-ES. */
const jwePattern = /^[\w-]+\.[\w-]*\.[\w-]+\.[\w-]+\.[\w-]+$/;

/** Longest sealed part that the bureau takes, in characters. */
export const sealedMaxLength = 32_768;

/** What every fact has; `kind` and `body` are set by the schema of each kind. Unknown members are let through. */
export const factFrameShape = {
  id: z.uuidv7(),
  kiosk: plainText(64, 1),
  seq: z.int().positive(),
  at: instantSchema,
  clock: clockReadingSchema,
  operator: plainText(64, 1),
  policy: z.object({ id: plainText(64, 1), version: z.int().positive() }),
  subject: key32Schema.nullable(),
  sealed: z.string().max(sealedMaxLength).regex(jwePattern).nullable(),
  evidence: z.array(evidenceRefSchema).max(12),
  prev: sha256Schema.nullable(),
};
