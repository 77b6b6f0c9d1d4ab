import * as z from 'zod';
import type { Policy } from '../../domain/policy/policy';
import { servicePointKinds } from '../../domain/policy/service-point';
import { checkReferences } from './check-references';
import { dutiesSchema } from './duties-schema';
import { noticesSchema } from './notices-schema';
import { readingsSchema } from './readings-schema';
import { schemeSchema } from './scheme-schema';
import { sheetSchema } from './sheet-schema';
import { daySchema, keySchema, localTextSchema } from './text-schema';

const clauseSchema = z.strictObject({
  id: keySchema,
  number: z.string().min(1),
  quote: z.string().min(1),
});

/** A policy file; nothing in it is ignored, so a slip of the pen is an error and not a rule that never applies. */
export const policySchema: z.ZodType<Policy> = z
  .strictObject({
    /** For editors that complete and check the file. */
    $schema: z.string().exactOptional(),
    id: keySchema,
    version: z.int().positive(),
    source: z.strictObject({
      title: z.string().min(1),
      wording: z.enum(['to-be-compared', 'compared']),
      note: localTextSchema,
    }),
    campaign: z.strictObject({
      year: z.int().min(2000).max(2100),
      title: localTextSchema,
      from: daySchema,
      to: daySchema,
    }),
    readings: readingsSchema,
    clauses: z.array(clauseSchema).min(1),
    schemes: z.array(schemeSchema).min(1),
    duties: dutiesSchema,
    sheets: z.array(sheetSchema),
    categories: z.array(z.strictObject({ id: keySchema, name: localTextSchema })).min(1),
    servicePoints: z
      .array(
        z.strictObject({
          id: keySchema,
          kind: z.enum(servicePointKinds),
          name: localTextSchema,
        }),
      )
      .min(1),
    notices: noticesSchema,
  })
  .superRefine((policy, context) => {
    for (const { path, message } of checkReferences(policy))
      context.addIssue({ code: 'custom', path: [...path], message });
  });
