import * as z from 'zod';
import { campaignSchema } from '../../contract/wire/campaign';

const cryptoKeySchema = z.instanceof(CryptoKey);

/** Who this tablet is. None of its secret keys can be exported from the browser. */
export const identitySchema = z.object({
  key: z.literal('identity'),
  kiosk: z.string().min(1),
  label: z.string().min(1),
  servicePoint: z.string().min(1),
  campaign: campaignSchema,
  /** ECDSA P-256, private, for requests. */
  signingKey: cryptoKeySchema,
  /** HMAC-SHA256, for `personKey`. */
  personKey: cryptoKeySchema,
  /** ECDH P-256, public: outgoing data is sealed to it. */
  bureauKey: cryptoKeySchema,
  bureauKeyId: z.string(),
  enrolledAtMs: z.int(),
});
export type KioskIdentity = z.infer<typeof identitySchema>;

/** The last fact written: its number and hash go into the next one. */
export const headSchema = z.object({
  key: z.literal('head'),
  seq: z.int().nonnegative(),
  hash: z.string().length(64).nullable(),
  /** Shanghai day of the last claim number, and how many that day has had. */
  claimDay: z.string(),
  claimsOfDay: z.int().nonnegative(),
});
export type Head = z.infer<typeof headSchema>;

/** How far rulings have been pulled, and the highest fact that the bureau has receipted. */
export const cursorSchema = z.object({
  key: z.literal('cursor'),
  epoch: z.string().nullable(),
  seq: z.int().nonnegative(),
  receiptedSeq: z.int().nonnegative(),
});
export type CursorRow = z.infer<typeof cursorSchema>;

/** AES-256-GCM for drafts; it can't be exported. */
export const draftKeySchema = z.object({ key: z.literal('draftKey'), aes: cryptoKeySchema });

/** 4 MB that are given up when the disk is full, so that the claim in hand is still saved. */
export const ballastSchema = z.object({ key: z.literal('ballast'), blob: z.instanceof(Blob) });

export const metaRowSchema = z.discriminatedUnion('key', [
  identitySchema,
  headSchema,
  cursorSchema,
  draftKeySchema,
  ballastSchema,
]);
export type MetaRow = z.infer<typeof metaRowSchema>;

export const emptyHead: Head = { key: 'head', seq: 0, hash: null, claimDay: '', claimsOfDay: 0 };
export const emptyCursor: CursorRow = { key: 'cursor', epoch: null, seq: 0, receiptedSeq: 0 };
