import * as z from 'zod';
import type { SealedRailClaim } from '../../domain/fact/rail-claim';
import { key32Schema, plainText, sha256Schema } from './plain-text';

/**
 * What the JWE of a rail claim holds once the bureau has opened it: UTF-8 JSON, sealed to the bureau's key as a compact
 * JWE (RFC 7516) with the protected header `{ alg: 'ECDH-ES', enc: 'A256GCM', kid: <bureauKeyId> }`.
 */
export const sealedRailClaimSchema: z.ZodType<SealedRailClaim> = z.object({
  name: plainText(80, 1),
  idNumber: plainText(32, 1),
  phone: plainText(32),
  employer: plainText(200),
  hukou: z.enum(['panzhou', 'elsewhere']).nullable(),
  village: plainText(40).nullable(),
  invoiceNumber: z
    .string()
    .regex(/^\d{20}$/)
    .nullable(),
  ticketName: plainText(80).nullable(),
  ticketIdNumber: plainText(32).nullable(),
  evidenceKeys: z
    .array(
      z.object({
        sha256: sha256Schema,
        key: key32Schema,
        mediaType: z.string().regex(/^image\/(jpeg|png|webp)$/),
      }),
    )
    .max(12),
});
