import * as z from 'zod';
import { fareLimits } from '../../domain/money/fen';
import { schemeIds } from '../../domain/policy/scheme-id';

/** Writers of JSON say "not known" by leaving a field out or by null. */
const optional = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform((value) => value ?? undefined);

const placeSchema = z.object({
  station: optional(z.string()),
  province: optional(z.string()),
  city: optional(z.string()),
});

const travellerSchema = z.object({
  idNumber: z.string(),
  employer: optional(z.string()),
  hukou: optional(z.enum(['panzhou', 'elsewhere'])),
});

/** One line of `policy decide`, as it is written: nothing in it is parsed further yet. */
export const caseLineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  scheme: z.enum(schemeIds),
  travellers: z.array(travellerSchema).min(1),
  journey: z.object({
    departOn: z.string(),
    from: optional(placeSchema),
    to: placeSchema,
    fareFen: optional(z.int().positive().max(fareLimits.maxFen)),
  }),
  vehicle: optional(z.object({ plate: optional(z.string()) })),
});
export type CaseLine = z.infer<typeof caseLineSchema>;
