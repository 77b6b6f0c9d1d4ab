import * as z from 'zod';
import type { Readings } from '../../domain/policy/readings';

/** How the plan is read where it is silent; a reading that `decide` can't follow is refused. */
export const readingsSchema: z.ZodType<Readings> = z.strictObject({
  age: z.strictObject({
    countedOn: z.literal('departure-date'),
    birthday: z.enum(['reached', 'day-after']),
  }),
  car: z.strictObject({
    driver: z.literal('counts'),
    others: z.literal('may-ride-along'),
    paid: z.literal('once'),
  }),
  traveller: z.strictObject({ benefitsPerSeason: z.int().positive() }),
  ticketChain: z.literal('first-origin-last-destination-sum-of-fares'),
  correctableMinutes: z.int().nonnegative(),
  kioskKeepsDays: z.int().nonnegative(),
});
