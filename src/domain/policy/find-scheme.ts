import type { Policy } from './policy';
import type { Scheme } from './scheme';
import type { SchemeId } from './scheme-id';

/** The scheme of a policy; undefined where this season's plan doesn't have it. */
export const findScheme = (policy: Policy, id: SchemeId): Scheme | undefined =>
  policy.schemes.find((scheme) => scheme.id === id);
