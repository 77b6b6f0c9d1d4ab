import * as z from 'zod';
import {
  type ClaimWithdrawn,
  type RailClaimBody,
  type RailClaimFiled,
  type ReviewRequested,
  ticketSources,
} from '../../domain/fact/rail-claim';
import { factFrameShape } from './fact-frame-schema';
import { fenSchema, instantSchema, plainText } from './plain-text';
import { verdictSchema } from './verdict-schema';

const acceptedTextSchema = z.object({ id: plainText(64, 1), acceptedAt: instantSchema });

export const railClaimBodySchema: z.ZodType<RailClaimBody> = z.object({
  claimNo: plainText(32, 1),
  servicePoint: plainText(40, 1),
  maskedName: plainText(40, 1),
  maskedIdNumber: plainText(18, 1),
  township: z.string().regex(/^\d{9}$/),
  departOn: z.iso.date(),
  trainNumber: plainText(12),
  from: plainText(40, 1),
  to: plainText(40, 1),
  fareFen: fenSchema.nullable(),
  ticketSource: z.enum(ticketSources),
  verdict: verdictSchema,
  reviewRequested: z.boolean(),
  notice: acceptedTextSchema,
  sensitiveConsent: acceptedTextSchema,
});

export const railClaimFiledSchema: z.ZodType<RailClaimFiled> = z.object({
  ...factFrameShape,
  kind: z.literal('rail-claim-filed'),
  body: railClaimBodySchema,
});

export const claimWithdrawnSchema: z.ZodType<ClaimWithdrawn> = z.object({
  ...factFrameShape,
  kind: z.literal('claim-withdrawn'),
  body: z.object({ claim: z.uuid(), reason: plainText(200) }),
});

export const reviewRequestedSchema: z.ZodType<ReviewRequested> = z.object({
  ...factFrameShape,
  kind: z.literal('review-requested'),
  body: z.object({ claim: z.uuid() }),
});
