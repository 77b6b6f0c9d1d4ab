import * as z from 'zod';
import { type Ruling, rulingOutcomes, rulingReasons } from '../../domain/fact/ruling';

/** The bureau's word on a fact, as it travels in receipts and pulls. */
export const rulingSchema: z.ZodType<Ruling> = z.object({
  fact: z.uuid(),
  outcome: z.enum(rulingOutcomes),
  // A newer bureau's reasons must not stop an older kiosk from reading the outcome.
  reason: z.enum(rulingReasons).catch('other'),
  amountFen: z.int().nonnegative(),
  at: z.iso.datetime({ offset: true }),
});
