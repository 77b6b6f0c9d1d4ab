import type { RuleId } from '../verdict/verdict';
import { findScheme } from './find-scheme';
import type { Policy } from './policy';
import type { Rule } from './rule';
import type { SchemeId } from './scheme-id';

/** The rule behind a finding, with its words for people; undefined where the scheme doesn't ask for it. */
export const findRule = (policy: Policy, scheme: SchemeId, id: RuleId): Rule | undefined =>
  findScheme(policy, scheme)?.rules.find((rule) => rule.id === id);
