import * as z from 'zod';
import type { Sheet } from '../../domain/policy/sheet';
import { keySchema } from './text-schema';

/** One of the annexes as a table. */
export const sheetSchema: z.ZodType<Sheet> = z.strictObject({
  id: keySchema,
  number: z.string().min(1),
  title: z.string().min(1),
  columnsFrom: z.enum(['plan', 'usual']),
  columns: z
    .array(
      z.strictObject({
        key: keySchema,
        heading: z.string().min(1),
        cell: z.enum(['text', 'number', 'date', 'yuan']),
      }),
    )
    .min(1),
});
