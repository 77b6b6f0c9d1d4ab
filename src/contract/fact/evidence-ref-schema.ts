import * as z from 'zod';
import { type EvidenceRef, evidenceRoles } from '../../domain/fact/fact';
import { evidenceMaxBytes } from '../wire/evidence';
import { sha256Schema } from './plain-text';

export const evidenceRefSchema: z.ZodType<EvidenceRef> = z.object({
  sha256: sha256Schema,
  bytes: z.int().positive().max(evidenceMaxBytes),
  role: z.enum(evidenceRoles),
});
