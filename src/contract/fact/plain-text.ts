import * as z from 'zod';

// Control characters have no place in a name or an id, and PostgreSQL can't store U+0000 at all.
// eslint-disable-next-line no-control-regex
const noControls = /^[^\u0000-\u001f\u007f]*$/;

/** Text on one line, of `min` to `max` UTF-16 code units. */
export const plainText = (max: number, min = 0): z.ZodString =>
  z.string().min(min).max(max).regex(noControls);

/** SHA-256 in lower-case hex. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/** An instant with its zone: `2025-02-03T08:00:00.000+08:00`. */
export const instantSchema = z.iso.datetime({ offset: true });

/** 32 bytes in base64url without padding: `personKey`, AES-256 keys. */
export const key32Schema = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

/** Whole fen. 100 million yuan is beyond every plan. */
export const fenSchema = z.int().nonnegative().max(10_000_000_000);
