import * as z from 'zod';

/** Counts kept in rows and folded with what they count: counting 100,000 rows takes a fifth of a second. */
export const counterNames = ['waitingFacts', 'waitingPhotos', 'quarantined'] as const;
export type CounterName = (typeof counterNames)[number];

export const counterRowSchema = z.object({
  name: z.enum(counterNames),
  value: z.int().nonnegative(),
});
export type CounterRow = z.infer<typeof counterRowSchema>;
