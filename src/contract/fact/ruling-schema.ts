import { z } from 'zod';
import { type Ruling, rulingOutcomes, rulingReasons } from '../../domain/fact/ruling';

export const rulingSchema: z.ZodType<Ruling> = z.object({
  fact: z.uuid(),
  outcome: z.enum(rulingOutcomes),
  reason: z.enum(rulingReasons),
  amountFen: z.int().nonnegative(),
  at: z.iso.datetime({ offset: true }),
});
