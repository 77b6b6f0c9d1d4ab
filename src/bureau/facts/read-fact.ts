import type * as z from 'zod';
import { canonicalJson } from '../../contract/fact/canonical-json';
import { isFactKind, knownFactSchema } from '../../contract/fact/known-fact-schema';
import { formatPath } from '../../contract/format-path';
import type { KnownFact } from '../../domain/fact/known-fact';
import { sha256Hex } from '../photos/photo-store';

/** A fact as it came: its canonical text, that text's hash, and what could be read of it. */
export interface SentFact {
  readonly json: string;
  readonly hash: string;
  readonly id: string | null;
  readonly seq: number | null;
}

export type ReadFact =
  | { readonly status: 'read'; readonly sent: SentFact; readonly fact: KnownFact }
  | { readonly status: 'unreadable'; readonly sent: SentFact; readonly reason: string };

const idLimit = 64;

const memberOf = (input: unknown, name: string): unknown =>
  typeof input === 'object' && input !== null
    ? Object.getOwnPropertyDescriptor(input, name)?.value
    : undefined;

/** Ids as they can be kept and shown; anything else is no id. */
const idOf = (input: unknown): string | null => {
  const id = memberOf(input, 'id');
  return typeof id === 'string' && id.length <= idLimit && /^[\x21-\x7e]+$/.test(id) ? id : null;
};

/** Null where the fact isn't this kiosk's: another's numbers say nothing about this one's chain. */
const seqOf = (input: unknown, kiosk: string): number | null => {
  const seq = memberOf(input, 'seq');
  if (memberOf(input, 'kiosk') !== kiosk) return null;
  return typeof seq === 'number' && Number.isSafeInteger(seq) && seq > 0 ? seq : null;
};

/** The most telling place: the deepest path of a union's branches. */
const placeOf = (error: z.ZodError): string => {
  const paths = error.issues.flatMap((issue) =>
    issue.code === 'invalid_union'
      ? issue.errors.flatMap((branch) => branch.map(({ path }) => path))
      : [issue.path],
  );
  const deepest = paths
    .filter((path) => path[0] !== 'kind')
    .reduce<readonly PropertyKey[]>((best, path) => (path.length > best.length ? path : best), []);
  return formatPath([...deepest]);
};

const unreadableReason = (input: unknown, error: z.ZodError): string => {
  const kind = memberOf(input, 'kind');
  if (typeof kind === 'string' && !isFactKind(kind)) return 'kind-unknown';
  return `malformed:${placeOf(error).slice(0, 80)}`;
};

/**
 * Reads one fact of a push. Never throws and never drops: what this version can't read comes back with its text and a
 * named reason (`kind-unknown`, `kiosk-differs`, `malformed:<path>`), without the values.
 */
export const readFact = (input: unknown, kiosk: string): ReadFact => {
  const json = canonicalJson(input);
  const sent = { json, hash: sha256Hex(json), id: idOf(input), seq: seqOf(input, kiosk) };
  const parsed = knownFactSchema.safeParse(input);
  if (!parsed.success)
    return { status: 'unreadable', sent, reason: unreadableReason(input, parsed.error) };
  if (parsed.data.kiosk !== kiosk) return { status: 'unreadable', sent, reason: 'kiosk-differs' };
  return { status: 'read', sent, fact: parsed.data };
};
