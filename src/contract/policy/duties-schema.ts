import * as z from 'zod';
import type { Duties } from '../../domain/policy/duties';
import { daySchema, fenSchema, keySchema } from './text-schema';

const clause = keySchema;

/** What the plan asks of offices beside the schemes. */
export const dutiesSchema: z.ZodType<Duties> = z.strictObject({
  monitoring: z.strictObject({
    clause,
    homeFrom: daySchema,
    homeTo: daySchema,
    backFrom: daySchema,
    villagesAtLeast: z.int().nonnegative(),
    endsAtPercent: z.int().min(0).max(100),
  }),
  servicePoints: z.strictObject({ clause }),
  training: z.strictObject({
    clause,
    classes: z.int().nonnegative(),
    people: z.int().nonnegative(),
    certificateFromFen: fenSchema,
    certificateToFen: fenSchema,
  }),
  offers: z.strictObject({
    clause,
    jobLeads: z.int().nonnegative(),
    trainings: z.int().nonnegative(),
  }),
  escort: z.strictObject({ clause, oneOf: z.array(z.string().min(1)).min(1) }),
  liaison: z.strictObject({ clause, sheet: keySchema }),
  reporting: z.strictObject({
    clause,
    dailyAt: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'expected HH:MM · 应为时间，如 17:00' }),
    sheets: z.array(keySchema),
    lockDays: z.int().nonnegative(),
  }),
});
