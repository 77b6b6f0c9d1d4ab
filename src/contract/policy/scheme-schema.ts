import * as z from 'zod';
import type { Scheme } from '../../domain/policy/scheme';
import { schemeIds } from '../../domain/policy/scheme-id';
import { ruleSchema } from './rule-schema';
import { fenSchema, keySchema, localTextSchema, townshipCodeSchema } from './text-schema';

const amountSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('fixed'), fen: fenSchema }),
  z.strictObject({ kind: z.literal('capped-by-fare'), fen: fenSchema }),
  z.strictObject({ kind: z.literal('per-vehicle'), fen: fenSchema }),
]);

const quotaSchema = z.strictObject({
  unit: z.enum(['person', 'vehicle']),
  count: z.int().nonnegative(),
  bound: z.enum(['firm', 'planned']),
});

const transportSchema = z.strictObject({
  vehicles: z.int().positive().exactOptional(),
  seatsEach: z.int().positive().exactOptional(),
  shuttle: z
    .strictObject({ townships: z.array(townshipCodeSchema).min(1), toStation: z.string().min(1) })
    .exactOptional(),
});

export const schemeSchema: z.ZodType<Scheme> = z.strictObject({
  id: z.enum(schemeIds),
  name: localTextSchema,
  benefit: localTextSchema,
  amount: amountSchema,
  quota: quotaSchema,
  sheet: keySchema,
  rules: z.array(ruleSchema).min(1),
  transport: transportSchema.exactOptional(),
});
