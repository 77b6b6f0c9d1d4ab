import * as z from 'zod';
import { campaignSchema } from './campaign';

/** Public EC key, P-256 (RFC 7517). */
export const publicJwkSchema = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string(),
  y: z.string(),
});
export type PublicJwk = z.infer<typeof publicJwkSchema>;

/** `POST /api/v1/enrol`, unsigned: the one-time code is the right to call it. */
export const enrolRequestSchema = z.object({
  /** Eight characters of Crockford's base 32, hyphens and case ignored. */
  code: z.string().max(32),
  servicePoint: z.string().min(1).max(40),
  /** ECDSA P-256 key of the kiosk; its private half never leaves the tablet. */
  publicKey: publicJwkSchema,
});
export type EnrolRequest = z.infer<typeof enrolRequestSchema>;

export const enrolResponseSchema = z.object({
  kiosk: z.string(),
  /** Short name for receipts, unique among kiosks: `K07`. */
  label: z.string(),
  servicePoint: z.string(),
  campaign: campaignSchema,
  /** ECDH-ES P-256 key that outgoing data is sealed to. */
  bureauKey: publicJwkSchema,
  bureauKeyId: z.string(),
  /**
   * base64url of 32 bytes: HMAC-SHA256 key for `personKey`, which is the base64url of the HMAC of the ID number as 18
   * ASCII characters with `X` in upper case (GB 11643-1999).
   */
  personKeySecret: z.string(),
});
export type EnrolResponse = z.infer<typeof enrolResponseSchema>;

export const enrolErrorCodes = [
  'code-unknown',
  'code-used',
  'code-expired',
  'service-point-unknown',
] as const;
export type EnrolErrorCode = (typeof enrolErrorCodes)[number];
