import * as z from 'zod';
import { rulingSchema } from '../fact/ruling-schema';

/** `GET /api/v1/rulings?epoch=&seq=&limit=`, signed: this kiosk's rulings after the cursor, ordered by commit. */
export const pullResponseSchema = z.object({
  /** Changes when the bureau was restored from a backup: the kiosk then starts again at seq 0. */
  epoch: z.string(),
  rulings: z.array(z.object({ seq: z.int().positive(), ruling: rulingSchema })),
  /** Pass on as the next `seq`. */
  upTo: z.int().nonnegative(),
  more: z.boolean(),
});
export type PullResponse = z.infer<typeof pullResponseSchema>;
