import { z } from 'zod';

/** Every refusal of the bureau (RFC 9457, reduced): a stable code, no personal data, no stack. */
export const problemSchema = z.object({
  code: z.string(),
  /** English, for technicians; people are told by the code in their language. */
  detail: z.string().optional(),
});
export type Problem = z.infer<typeof problemSchema>;
