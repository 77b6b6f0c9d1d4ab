import { findRule } from '../policy/find-rule';
import type { LocalText } from '../policy/local-text';
import type { Policy } from '../policy/policy';
import type { Finding, FindingOutcome, Verdict } from './verdict';

/** A finding in the policy's words. */
export interface ExplainedFinding extends Finding {
  /** What the finding means, plainly. */
  readonly text: string;
  /** What would settle it; '' unless it is open. */
  readonly bring: string;
}

/** First what stands in the way, then what is missing, then what is met: a tired eye reads from the top. */
const rank: Readonly<Record<FindingOutcome, number>> = { fail: 0, open: 1, pass: 2 };

/**
 * The findings of a verdict in one language of the kiosk, worst first, else in the policy's order (PIPL 24: a decision
 * is explained). A rule that this version of the policy doesn't have is named by its id; its quote still stands.
 */
export const explainFindings = (
  verdict: Verdict,
  policy: Policy,
  language: keyof LocalText,
): readonly ExplainedFinding[] =>
  verdict.findings
    .map((finding) => {
      const rule = findRule(policy, verdict.scheme, finding.rule);
      return {
        ...finding,
        text: rule?.says[finding.outcome][language] ?? finding.rule,
        bring: finding.outcome === 'open' ? (rule?.bring[language] ?? '') : '',
      };
    })
    .toSorted((a, b) => rank[a.outcome] - rank[b.outcome]);
