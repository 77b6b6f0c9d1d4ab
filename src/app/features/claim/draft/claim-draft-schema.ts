import * as z from 'zod';
import { evidenceRoles } from '../../../../domain/fact/fact';
import type { RailTicket } from '../../../../domain/ticket/rail-ticket';
import { parseShanghaiDay, type ShanghaiDay } from '../../../../domain/time/shanghai-day';
import { type ClaimDraft, hukouSightings, ticketWays } from './claim-draft';

const shanghaiDaySchema = z.string().transform((text, context): ShanghaiDay => {
  const day = parseShanghaiDay(text);
  if (day.ok) return day.value;
  context.addIssue({ code: 'custom', message: day.error });
  return z.NEVER;
});

const railTicketSchema: z.ZodType<RailTicket> = z.object({
  invoiceNumber: z.string(),
  business: z.enum(['sale', 'refund']),
  issuedOn: shanghaiDaySchema,
  travelOn: shanghaiDaySchema,
  departAt: z.string().nullable(),
  trainNumber: z.string(),
  from: z.string(),
  to: z.string(),
  seat: z.object({
    level: z.string().nullable(),
    carriage: z.string().nullable(),
    number: z.string().nullable(),
  }),
  fareFen: z.int().positive(),
  name: z.string().nullable(),
  idNumber: z.string().nullable(),
});

/** A draft that was kept through a reload; one of another version is simply not taken up. */
export const claimDraftSchema: z.ZodType<ClaimDraft> = z.object({
  person: z.object({
    idNumber: z.string(),
    hukou: z.enum(hukouSightings).nullable(),
    name: z.string(),
    phone: z.string(),
    township: z.string().nullable(),
    village: z.string().nullable(),
    employer: z.string(),
  }),
  ticket: z.object({
    way: z.enum(ticketWays),
    typed: z.object({
      from: z.string(),
      to: z.string(),
      departOn: z.string(),
      trainNumber: z.string(),
      fareYuan: z.string(),
    }),
    invoice: z
      .object({
        invoiceNumber: z.string(),
        fareFen: z.int().positive(),
        issuedOn: z.string(),
        doubtful: z.boolean(),
      })
      .nullable(),
    file: railTicketSchema.nullable(),
  }),
  photos: z.array(
    z.object({
      role: z.enum(evidenceRoles),
      jpeg: z.instanceof(Blob),
      quality: z.enum(['clear', 'too-dark', 'too-bright', 'blurred', 'blank']),
    }),
  ),
  consent: z.object({
    noticeAcceptedAt: z.iso.datetime({ offset: true }).nullable(),
    sensitiveAcceptedAt: z.iso.datetime({ offset: true }).nullable(),
  }),
});
