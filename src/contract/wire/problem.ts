import * as z from 'zod';

/** Every code that a refusal of the bureau can carry. Stable: kiosks choose their words by it. */
export const problemCodes = [
  // 400
  'body-malformed',
  'query-malformed',
  'hash-differs',
  'encoding-unsupported',
  // 401, 403
  'signature-missing',
  'signature-invalid',
  'clock-skew',
  'replayed',
  'kiosk-unknown',
  'kiosk-revoked',
  // 404, 405, 413, 415
  'not-found',
  'body-too-large',
  'media-type-unsupported',
  // enrolment: 403, 409, 422
  'code-unknown',
  'code-used',
  'code-expired',
  'service-point-unknown',
  'practice-only',
  // 429, 503, 500: come back after Retry-After seconds
  'too-many-requests',
  'unavailable',
  'internal',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/**
 * Every refusal of the bureau, as `application/problem+json` (RFC 9457, reduced): a stable code, no personal data,
 * no stack. `code` is an open string, so that an older kiosk can read a newer bureau's codes.
 */
export const problemSchema = z.object({
  code: z.string(),
  /** English, for technicians; people are told by the code in their language. */
  detail: z.string().optional(),
  /** With `clock-skew`: epoch ms of the bureau's own clock, so that the kiosk can correct its offset and try again. */
  bureauNowMs: z.int().optional(),
});
export type Problem = z.infer<typeof problemSchema>;
