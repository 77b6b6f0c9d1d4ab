import * as z from 'zod';

/** PBKDF2-HMAC-SHA256 of the PIN (OWASP 2023: at least 600,000 rounds). */
export const pinVerifierSchema = z.object({
  alg: z.literal('PBKDF2-SHA256'),
  rounds: z.int().min(1),
  salt: z.instanceof(Uint8Array),
  hash: z.instanceof(Uint8Array),
});
export type PinVerifier = z.infer<typeof pinVerifierSchema>;

export const operatorRowSchema = z.object({
  id: z.uuid(),
  name: z.string().min(1),
  pin: pinVerifierSchema,
  /** Wrong PINs since the last right one: kept, so that a reload doesn't forget them. */
  failures: z.int().nonnegative(),
  /** Epoch ms, device time, of the last wrong PIN. */
  failedAtMs: z.int().nullable(),
});
export type OperatorRow = z.infer<typeof operatorRowSchema>;
