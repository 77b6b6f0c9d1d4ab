import type { Policy } from '../../domain/policy/policy';
import { err, ok, type Result } from '../../domain/result';
import { formatPath } from '../format-path';
import { policySchema } from './policy-schema';

/** One thing that is wrong with a policy file. */
export interface PolicyProblem {
  /** Where: `schemes[2].rules[3].from`; empty for the file as a whole. */
  readonly path: string;
  /** What is expected there; English, with a word of Chinese where the author needs it. */
  readonly message: string;
}

/** Parses a policy from what `JSON.parse` gave, with every problem named, not only the first. */
export const parsePolicy = (input: unknown): Result<Policy, readonly PolicyProblem[]> => {
  const parsed = policySchema.safeParse(input);
  if (parsed.success) return ok(parsed.data);
  return err(parsed.error.issues.map(({ path, message }) => ({ path: formatPath(path), message })));
};
