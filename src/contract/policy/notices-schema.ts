import * as z from 'zod';
import type { Notice, Notices } from '../../domain/policy/notice';
import { keySchema, localTextSchema } from './text-schema';

const noticeSchema: z.ZodType<Notice> = z.strictObject({
  id: keySchema,
  title: localTextSchema,
  paragraphs: z.array(localTextSchema).min(1),
  accept: localTextSchema,
});

/** The notice of processing and the separate consent (PIPL 17, 28–29). */
export const noticesSchema: z.ZodType<Notices> = z.strictObject({
  privacy: noticeSchema,
  sensitiveConsent: noticeSchema,
});
