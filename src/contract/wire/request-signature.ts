import * as z from 'zod';

/**
 * Signed requests: `Authorization: FG1 <compact JWS>` (RFC 7515), protected header `{ alg: 'ES256', kid: <kiosk id> }`,
 * payload as below in UTF-8 JSON. It binds the method, the path with its query and the body's bytes, so none of
 * them can be changed on the way; `t` and `n` stop a replay.
 */
export const requestSignatureScheme = 'FG1';

/** Largest difference between `t` and the bureau's real clock that is taken, ms. */
export const requestSignatureWindowMs = 10 * 60_000;

export const requestSignatureHeaderSchema = z.object({
  alg: z.literal('ES256'),
  kid: z.string().min(1).max(64),
});

export const requestSignatureSchema = z.object({
  /** Method in upper case. */
  m: z.enum(['GET', 'POST', 'PUT']),
  /** Path and query exactly as in the request line: `/api/v1/rulings?epoch=a&seq=0&limit=200`. */
  p: z.string().min(1).max(2048),
  /** SHA-256 (lower-case hex) of the body's bytes as sent, so after compression; of no bytes where there is no body. */
  h: z.string().regex(/^[0-9a-f]{64}$/),
  /** Epoch ms, real time (never the practice campaign's), corrected by the offset last measured against the bureau. */
  t: z.int().nonnegative(),
  /** 16 random bytes or more in base64url, fresh for every attempt, repeats of the same request included. */
  n: z.string().regex(/^[A-Za-z0-9_-]{22,64}$/),
});
export type RequestSignature = z.infer<typeof requestSignatureSchema>;
